#include "sample.h"

#include <string.h>

enum { MAX_PAGES = 4 };

/* The entity that is being made, in the arena of its model. */
static struct arena *arena;
static struct entity *entity;

/* Nodes -------------------------------------------------------------------------------------- */

static struct node *leaf(enum node_kind kind, const char *text, const char *target)
{
	struct node *node = node_new(arena, kind);

	node->text = text;
	node->target = target;
	return node;
}

/* A node with up to four children; NULL ends the list. */
static struct node *with(enum node_kind kind, struct node *a, struct node *b, struct node *c,
	struct node *d)
{
	struct node *children[] = {a, b, c, d}, *node = node_new(arena, kind);

	for (size_t i = 0; i < 4 && children[i] != NULL; i++)
		node_add(node, children[i]);
	return node;
}

static struct node *text(const char *s)
{
	return leaf(NODE_TEXT, s, NULL);
}

static struct node *code(const char *s)
{
	return leaf(NODE_CODE, s, NULL);
}

static struct node *facts(const char *what)
{
	return leaf(NODE_FACTS, what, NULL);
}

static struct node *words(const char *s)
{
	return with(NODE_ROOT, text(s), NULL, NULL, NULL);
}

static struct node *paragraph(const char *s)
{
	return with(NODE_PARAGRAPH, text(s), NULL, NULL, NULL);
}

static struct node *cell(const char *s)
{
	return with(NODE_CELL, text(s), NULL, NULL, NULL);
}

static struct node *link_to(const char *target, const char *s)
{
	struct node *node = leaf(NODE_LINK, NULL, target);

	if (s != NULL)
		node_add(node, text(s));
	return node;
}

static struct node *titled(const char *what, const char *a, const char *b, const char *c)
{
	struct node *node = facts(what);

	node_add(node, cell(a));
	node_add(node, cell(b));
	if (c != NULL)
		node_add(node, cell(c));
	return node;
}

/* Parts of an entity ------------------------------------------------------------------------- */

static void begin(struct model *model, enum entity_kind kind, const char *key, const char *id,
	const char *interface, const char *name)
{
	arena = &model->arena;
	entity = arena_alloc(arena, sizeof *entity);
	entity->arena = arena;
	entity->key = key;
	entity->id = id;
	entity->interface = interface;
	entity->name = name;
	entity->kind = kind;
	model_add(model, entity);
}

static struct page *page(const char *file, const char *locale, const char *title)
{
	struct page new = {.file = file, .locale = locale, .title = title, .title_line = 7,
		.title_anchor = "top"};

	ARENA_APPEND(arena, entity->pages, entity->page_count, new);
	return &entity->pages[entity->page_count - 1];
}

/* What the pages say, by page; NULL: this page says nothing. */
static struct fact fact(const char *id, struct node *const said[MAX_PAGES])
{
	struct fact new = {.id = id};

	for (size_t i = 0; i < entity->page_count; i++) {
		struct witness witness = {.page = i, .line = 20 + (uint32_t)i, .text = said[i]};

		if (said[i] != NULL)
			ARENA_APPEND(arena, new.witnesses, new.witness_count, witness);
	}
	return new;
}

static void section(const char *anchor, struct node *const headings[MAX_PAGES],
	struct node *const bodies[MAX_PAGES])
{
	struct section new = {.anchor = anchor, .level = 2};
	struct fact said = fact("body", bodies);

	new.fact = fact(arena_printf(arena, "%s#%s", entity->id, anchor), headings);
	new.bodies = said.witnesses;
	new.body_count = said.witness_count;
	ARENA_APPEND(arena, entity->sections, entity->section_count, new);
}

static const struct node *const nothing[MAX_PAGES];
#define NOTHING ((struct node *const *)nothing)
#define SAID(...) ((struct node *[MAX_PAGES]){__VA_ARGS__})

static void status(const char *symbol, const char *in, bool known, uint32_t value,
	struct node *const said[MAX_PAGES])
{
	struct status new = {.symbol = symbol, .section = in, .value = value,
		.value_known = known};

	new.fact = fact(arena_printf(arena, "%s/%s", entity->id, symbol), said);
	ARENA_APPEND(arena, entity->statuses, entity->status_count, new);
}

static void member(const char *name, const char *target, struct node *const said[MAX_PAGES])
{
	struct member new = {.name = name, .target = target};

	new.fact = fact(arena_printf(arena, "%s/members/%s", entity->id, name), said);
	ARENA_APPEND(arena, entity->members, entity->member_count, new);
}

static void requirement(const char *name, const char *value, struct node *const said[MAX_PAGES])
{
	struct requirement new = {.name = name, .value = value};

	new.fact = fact(arena_printf(arena, "%s/requirements/%s", entity->id, name), said);
	ARENA_APPEND(arena, entity->requirements, entity->requirement_count, new);
}

static void declaration(const char *source, struct decl *decl)
{
	struct declaration *new = arena_alloc(arena, sizeof *new);

	new->fact = fact(arena_printf(arena, "%s/declaration", entity->id), NOTHING);
	new->code = source;
	new->language = "cpp";
	new->text = source;
	new->decls = decl;
	new->decl_count = decl != NULL;
	entity->declaration = new;
}

/* Entities ----------------------------------------------------------------------------------- */

/* An article whose key is that of the start page. */
static void add_index(struct model *model)
{
	begin(model, KIND_ARTICLE, "index", "index", NULL, "index");
	page("en-us/index.md", "en-US", "Widgets & gadgets");
	section("intro", NOTHING, SAID(with(NODE_ROOT, paragraph("All about widgets."), NULL, NULL,
		NULL)));
}

static struct node *every_inline(void)
{
	struct node *node = with(NODE_PARAGRAPH, text("Plain, "), code("code<T>"), text(", "),
		with(NODE_EMPH, text("emphasis"), NULL, NULL, NULL));

	node_add(node, with(NODE_STRONG, text("strong"), NULL, NULL, NULL));
	node_add(node, leaf(NODE_BREAK, NULL, NULL));
	node_add(node, leaf(NODE_INCLUDE, "included_words", "../includes/x.md"));
	node_add(node, leaf(NODE_DIRECTION, "[in]", NULL));
	node_add(node, leaf(NODE_RAW, "<br />", NULL));
	node_add(node, leaf(NODE_RAW, "<kbd>", NULL));
	node_add(node, link_to("widgets/deep/iwidget-spin-method", "a method"));
	node_add(node, link_to("widgets/widget-status-codes#W_E_JAMMED", "a code"));
	node_add(node, link_to("widgets/widget-status-codes#no-such-id", "no such id"));
	node_add(node, link_to("widgets/iwidget-interface", NULL));
	node_add(node, link_to("#tables", "below"));
	node_add(node, link_to("#nowhere", "nowhere"));
	node_add(node, link_to("https://example.org/a b?x=1&y=\"2\"#f", "elsewhere"));
	node_add(node, link_to("mailto:someone@example.org", "write"));
	node_add(node, link_to("../../not/there.md", "not there"));
	node_add(node, leaf(NODE_IMAGE, NULL, "media/widget.png"));
	node_add(node->last, text("A widget from the side"));
	return node;
}

static struct node *every_block(void)
{
	struct node *root = with(NODE_ROOT, every_inline(), NULL, NULL, NULL);
	struct node *heading = leaf(NODE_HEADING, NULL, "tables");
	struct node *ordered = with(NODE_ORDERED_LIST, with(NODE_ITEM, paragraph("third"), NULL,
		NULL, NULL), NULL, NULL, NULL);

	ordered->number = 3;
	heading->number = 5;
	node_add(heading, text("Tables"));
	node_add(root, with(NODE_LIST, with(NODE_ITEM, paragraph("first"), NULL, NULL, NULL),
		with(NODE_ITEM, paragraph("second"), ordered, NULL, NULL), NULL, NULL));
	node_add(root, heading);
	node_add(root, with(NODE_TABLE, with(NODE_ROW, cell("Left"), node_new(arena, NODE_CELL),
		NULL, NULL), with(NODE_ROW, cell("one"), cell("two"), NULL, NULL), NULL, NULL));
	node_add(root, leaf(NODE_PRE, "if (a < b)\n\treturn &x;\n", "cpp"));
	node_add(root, with(NODE_QUOTE, paragraph("quoted"), NULL, NULL, NULL));
	for (size_t i = 0; i < 5; i++) {
		static const char *const tags[] = {"NOTE", "TIP", "IMPORTANT", "WARNING",
			"CAUTION"};
		struct node *alert = leaf(NODE_ALERT, tags[i], NULL);

		node_add(alert, paragraph("Mind the gap."));
		node_add(root, alert);
	}
	node_add(root, leaf(NODE_RULE, NULL, NULL));
	node_add(root, leaf(NODE_RAW, "<div class=\"x\">block</div>", NULL));
	node_add(root, leaf(NODE_COMMENT, "a secret comment", NULL));
	node_add(root, text("loose words"));
	return root;
}

static void add_overview(struct model *model)
{
	begin(model, KIND_ARTICLE, "widgets/index", "widgets/index", NULL, "index");
	page("en-us/widgets/index.md", "en-US", "Widget overview");
	page("zh-cn/widgets/index.md", "zh-CN", "小部件概述")->translation = "MT";
	section("intro", NOTHING, SAID(
		with(NODE_ROOT, paragraph("What widgets are for."), NULL, NULL, NULL),
		with(NODE_ROOT, paragraph("小部件的用途。"), NULL, NULL, NULL)));
	section("everything", SAID(words("Everything")), SAID(every_block()));
}

static struct decl *interface_decl(void)
{
	struct decl *decl = arena_alloc(arena, sizeof *decl);

	decl->kind = DECL_INTERFACE;
	decl->name = "IWidget";
	decl->has_body = true;
	return decl;
}

static void add_rule(const char *name, struct node *const said[MAX_PAGES])
{
	struct rule_fact rule = {.name = name};

	rule.fact = fact(arena_printf(arena, "%s/rules/%s", entity->id, name), said);
	ARENA_APPEND(arena, entity->rules, entity->rule_count, rule);
}

static void add_interface(struct model *model)
{
	struct node *heading, *rules;

	begin(model, KIND_INTERFACE, "widgets/iwidget-interface", "IWidget", NULL, "IWidget");
	page("en-us/widgets/iwidget-interface.md", "en-US", "IWidget Interface");
	page("ar-sa/widgets/iwidget-interface.md", "ar-SA", "واجهة IWidget");
	page("zh-cn/widgets/iwidget-interface.md", "zh-CN", "IWidget 接口");
	declaration("interface IWidget : IThing\n{\n    HRESULT Spin ([in] SpinMode mode, "
		"[out] IWidget **next);\n    HRESULT Stop ();\n};\n", interface_decl());
	member("Spin", "widgets/deep/iwidget-spin-method", SAID(words("Turns the widget."),
		words("تدير الأداة."), words("转动小部件。")));
	member("Stop", "widgets/deep/iwidget-stop-method", SAID(words("Stops it."),
		NULL, words("使其停止。")));
	member("Undocumented", NULL, SAID(words("Has no page.")));
	heading = leaf(NODE_HEADING, NULL, "symmetric");
	heading->number = 3;
	node_add(heading, text("Symmetry"));
	rules = with(NODE_ROOT, paragraph("Widgets keep these rules."), heading,
		facts("rules/symmetric"), facts("rules/transitive"));
	add_rule("symmetric", SAID(with(NODE_ROOT, paragraph("What goes left comes right."), NULL,
		NULL, NULL)));
	add_rule("transitive", SAID(with(NODE_ROOT, paragraph("And so on."), NULL, NULL, NULL)));
	section("intro", NOTHING, SAID(
		with(NODE_ROOT, paragraph("A thing that turns."), NULL, NULL, NULL),
		with(NODE_ROOT, paragraph("شيء يدور حول نفسه."), NULL, NULL, NULL),
		with(NODE_ROOT, paragraph("会转动的东西。"), NULL, NULL, NULL)));
	section("syntax", SAID(words("Syntax"), words("بناء الجملة"), words("语法")),
		SAID(with(NODE_ROOT, facts(FACTS_DECLARATION), NULL, NULL, NULL)));
	section("methods", SAID(words("Methods"), words("الدوال"), words("方法")),
		SAID(with(NODE_ROOT, titled(FACTS_MEMBERS, "Method", "Description", NULL), NULL,
			     NULL, NULL),
			/* this page lost its table */
			with(NODE_ROOT, paragraph("الدوال في الجدول أدناه."), NULL, NULL, NULL),
			with(NODE_ROOT, titled(FACTS_MEMBERS, "方法", "说明", NULL), NULL, NULL,
				NULL)));
	section("rules", SAID(words("Rules")), SAID(rules));
}

static struct decl *spin_decl(void)
{
	static const struct decl_variable parameters[] = {
		{.name = "mode", .type = {.base = "SpinMode"}, .direction = DIRECTION_IN},
		{.name = "next", .type = {.base = "IWidget", .pointers = 2},
			.direction = DIRECTION_OUT},
	};
	struct decl *decl = arena_alloc(arena, sizeof *decl);

	decl->kind = DECL_FUNCTION;
	decl->name = "Spin";
	decl->parameters = parameters;
	decl->parameter_count = 2;
	return decl;
}

static void add_parameters(void)
{
	struct parameter mode = {.name = "mode", .direction = DIRECTION_OUT};
	struct parameter next = {.name = "next"};

	mode.fact = fact("IWidget.Spin/parameters/mode", SAID(
		with(NODE_ROOT, leaf(NODE_DIRECTION, "[in]", NULL), text("How to turn."), NULL,
			NULL),
		words("كيفية الدوران."), words("如何转动。")));
	mode.fact.witnesses[1].value = "[out]";
	next.fact = fact("IWidget.Spin/parameters/next", SAID(words("The widget behind this one."),
		words("الأداة التالية."), NULL));
	ARENA_APPEND(arena, entity->parameters, entity->parameter_count, mode);
	ARENA_APPEND(arena, entity->parameters, entity->parameter_count, next);
}

static void add_sequence(const char *const *symbols)
{
	static const struct observation observation = {"turns", ">=", "1"};
	static const char *const arguments[] = {"7", "next"};
	struct sequence new = {.name = "there-and-back", .basis = "addition"};
	struct step step = {.interface = "IWidget", .statuses = symbols, .status_count = 1};

	new.fact = fact("IWidget.Spin/sequences/there-and-back", NOTHING);
	step.method = "Spin";
	step.task = "B";
	step.arguments = arguments;
	step.argument_count = 2;
	step.has_arguments = true;
	step.fact = fact("there-and-back/1", SAID(words("Somebody turns the widget."),
		words("يدير شخص ما الأداة."), words("有人转动小部件。")));
	ARENA_APPEND(arena, new.steps, new.step_count, step);
	step.method = "Stop";
	step.task = NULL;
	step.has_arguments = false;
	step.argument_count = 0;
	step.observations = &observation;
	step.observation_count = 1;
	step.fact = fact("there-and-back/2", SAID(words("It is stopped again."),
		words("ثم تتوقف من جديد."), words("又停了下来。")));
	ARENA_APPEND(arena, new.steps, new.step_count, step);
	ARENA_APPEND(arena, entity->sequences, entity->sequence_count, new);
}

static struct node *label(const char *name, const char *said)
{
	return with(NODE_ROOT, with(NODE_STRONG, text(name), NULL, NULL, NULL), text(said), NULL,
		NULL);
}

static void add_spin(struct model *model)
{
	static const char *const fine[] = {"W_OK"};
	struct node *alert, *remarks;

	begin(model, KIND_METHOD, "widgets/deep/iwidget-spin-method", "IWidget.Spin", "IWidget",
		"Spin");
	page("en-us/widgets/deep/iwidget-spin-method.md", "en-US", "IWidget::Spin Method");
	page("ar-sa/widgets/deep/iwidget-spin-method.md", "ar-SA", "الدالة IWidget::Spin");
	page("zh-cn/widgets/deep/iwidget-spin-method.md", "zh-CN", "IWidget::Spin 方法");
	declaration("HRESULT Spin (\n    [in]  SpinMode   mode,\n    [out] IWidget  **next\n);\n",
		spin_decl());
	add_parameters();
	status("W_OK", "return-value", false, 0,
		SAID(words("It turned."), words("دارت الأداة."), words("转动了。")));
	status("W_E_JAMMED", "return-value", false, 0, SAID(words("It is jammed."), NULL,
		words("卡住了。")));
	entity->statuses[0].fact.witnesses[1].value = "w_ok";
	add_sequence(fine);
	requirement("header", "Widget.h", SAID(label("Header:", " Widget.h"),
		label("الملف:", " أداة. h"), label("标头：", "Widget.h")));
	requirement("platforms", NULL, SAID(words("Any workshop"), words("أي ورشة"),
		words("任何车间")));
	alert = leaf(NODE_ALERT, "IMPORTANT", NULL);
	node_add(alert, with(NODE_PARAGRAPH, text("لا تلمس "), code("IWidget"),
		text(" أثناء الدوران."), NULL));
	remarks = with(NODE_ROOT, paragraph("Turns and turns."),
		titled("sequences/there-and-back", "Action", "Call", "Result"), NULL, NULL);
	section("intro", NOTHING,
		SAID(with(NODE_ROOT, paragraph("Turns the widget once."), NULL, NULL, NULL),
			with(NODE_ROOT, paragraph("تدير الأداة مرة واحدة."), alert, NULL, NULL),
			with(NODE_ROOT, paragraph("将小部件转动一次。"), NULL, NULL, NULL)));
	section("syntax", SAID(words("Syntax"), words("بناء الجملة"), words("语法")),
		SAID(with(NODE_ROOT, facts(FACTS_DECLARATION), NULL, NULL, NULL),
			with(NODE_ROOT, facts(FACTS_DECLARATION), NULL, NULL, NULL)));
	section("parameters", SAID(words("Parameters"), words("المعلمات"), words("参数")),
		SAID(with(NODE_ROOT, facts(FACTS_PARAMETERS), NULL, NULL, NULL)));
	section("return-value",
		SAID(words("Return Value"), words("القيمة المرجعة"), words("返回值")),
		SAID(with(NODE_ROOT, titled(FACTS_RETURNS, "HRESULT", "Description", NULL), NULL,
			     NULL, NULL),
			with(NODE_ROOT, titled(FACTS_RETURNS, "HRESULT", "الوصف", NULL), NULL, NULL,
				NULL)));
	section("remarks", SAID(words("Remarks"), words("ملاحظات"), words("注解")), SAID(remarks));
	section("requirements", SAID(words("Requirements"), words("المتطلبات"), words("要求")),
		SAID(with(NODE_ROOT, facts(FACTS_REQUIREMENTS), NULL, NULL, NULL)));
	section("see-also", SAID(words("See also"), words("انظر أيضًا"), words("另请参阅")),
		SAID(with(NODE_ROOT,
			with(NODE_LIST,
				with(NODE_ITEM,
					link_to("widgets/iwidget-interface", "IWidget Interface"),
					NULL, NULL, NULL),
				NULL, NULL, NULL),
			NULL, NULL, NULL)));
}

static void add_stop(struct model *model)
{
	begin(model, KIND_METHOD, "widgets/deep/iwidget-stop-method", "IWidget.Stop", "IWidget",
		"Stop");
	page("en-us/widgets/deep/iwidget-stop-method.md", "en-US", "IWidget::Stop Method");
	section("intro", NOTHING, SAID(with(NODE_ROOT, paragraph("Stops the widget."), NULL, NULL,
		NULL)));
	/* facts without a place on any page */
	declaration("HRESULT Stop ();\n", NULL);
	status("W_OK", "return-value", false, 0, SAID(words("It stopped.")));
}

static void add_enumeration(struct model *model)
{
	static const struct decl_enumerator enumerators[] = {
		{.name = "SPIN_LEFT", .expression = "0x1", .value = 1, .value_known = true},
		{.name = "SPIN_RIGHT", .value = 2, .value_known = true},
	};
	struct decl *decl;

	begin(model, KIND_ENUMERATION, "widgets/spinmode-enumeration", "SpinMode", NULL,
		"SpinMode");
	page("en-us/widgets/spinmode-enumeration.md", "en-US", "SpinMode Enumeration");
	page("de-de/widgets/spinmode-enumeration.md", "de-DE", "SpinMode-Aufzählung");
	decl = arena_alloc(arena, sizeof *decl);
	decl->kind = DECL_ENUMERATION;
	decl->name = "SpinMode";
	decl->enumerators = enumerators;
	decl->enumerator_count = 2;
	declaration("enum SpinMode { SPIN_LEFT = 0x1, SPIN_RIGHT };\n", decl);
	member("SPIN_LEFT", NULL, SAID(words("To the left."), words("Nach links.")));
	member("SPIN_RIGHT", NULL, SAID(words("To the right.")));
	section("syntax", SAID(words("Syntax"), words("Syntax")),
		SAID(with(NODE_ROOT, facts(FACTS_DECLARATION), NULL, NULL, NULL)));
	section("members", SAID(words("Members"), words("Member")),
		SAID(with(NODE_ROOT, facts(FACTS_MEMBERS), NULL, NULL, NULL)));
}

static void add_codes(struct model *model)
{
	begin(model, KIND_STATUS_CODES, "widgets/widget-status-codes",
		"widgets/widget-status-codes",
		NULL, "widgets/widget-status-codes");
	page("en-us/widgets/widget-status-codes.md", "en-US", "Widget status codes");
	page("ar-sa/widgets/widget-status-codes.md", "ar-SA", "رموز الحالة");
	status("W_OK", "status-codes", true, 0, SAID(words("All is well."), words("كل شيء بخير.")));
	status("W_E_JAMMED", "status-codes", true, 0x80990001, SAID(words("Jammed."),
		words("محشورة.")));
	section("intro", NOTHING,
		SAID(with(NODE_ROOT, paragraph("What widgets answer."), NULL, NULL, NULL),
			with(NODE_ROOT, paragraph("ما تجيب به الأدوات."), NULL, NULL, NULL)));
	section("status-codes", SAID(words("Status codes"), words("رموز الحالة")),
		SAID(with(NODE_ROOT, titled(FACTS_STATUS_CODES, "HRESULT", "Value", "Description"),
			     NULL, NULL, NULL),
			with(NODE_ROOT, titled(FACTS_STATUS_CODES, "HRESULT", "القيمة", "الوصف"),
				NULL, NULL, NULL)));
}

/* Hostile words wherever a page or a spec can put words. */
static void add_hostile(struct model *model)
{
	struct node *root;

	begin(model, KIND_STRUCTURE, "hostile/a \"b\"&c", SAMPLE_BREAKOUT, NULL, SAMPLE_BREAKOUT);
	page(SAMPLE_BREAKOUT, "en-US", SAMPLE_SCRIPT)->title_anchor = SAMPLE_BREAKOUT;
	declaration(SAMPLE_SCRIPT, NULL);
	member(SAMPLE_BREAKOUT, "../../../etc/passwd", SAID(words(SAMPLE_SCRIPT)));
	entity->members[0].fact.witnesses[0].value = SAMPLE_SCRIPT;
	root = with(NODE_ROOT, paragraph(SAMPLE_SCRIPT), leaf(NODE_RAW, SAMPLE_SCRIPT, NULL),
		leaf(NODE_PRE, SAMPLE_SCRIPT, SAMPLE_BREAKOUT), leaf(NODE_COMMENT, "--><b>", NULL));
	node_add(root, with(NODE_PARAGRAPH, link_to("javascript:alert(3)", "script link"),
		link_to(" \tJaVa\nScript:alert(4)", "spaced link"),
		link_to("data:text/html,<script>alert(5)</script>", "data link"),
		link_to("//evil.example/x", "host link")));
	node_add(root, with(NODE_PARAGRAPH, link_to("https://ok.example/" SAMPLE_BREAKOUT, "quote"),
		link_to("vbscript:x", NULL), leaf(NODE_IMAGE, NULL, "javascript:alert(6)"),
		leaf(NODE_INCLUDE, SAMPLE_SCRIPT, "x")));
	node_add(root, leaf(NODE_ALERT, SAMPLE_BREAKOUT, NULL));
	node_add(root, paragraph("control \x01\x7f\xC2\x85 end"));
	section("intro", NOTHING, SAID(root));
	section(SAMPLE_BREAKOUT, SAID(words(SAMPLE_SCRIPT)), SAID(with(NODE_ROOT,
		link_to(arena_printf(arena, "#%s", SAMPLE_BREAKOUT), "to itself"), NULL, NULL,
		NULL)));
	section("two words", SAID(words("Two words")), SAID(with(NODE_ROOT,
		link_to("#two words", "to two words"), NULL, NULL, NULL)));
	section("site-main", SAID(words("Id of the layout")), SAID(paragraph("x")));
}

void sample_model(struct model *model)
{
	model_init(model);
	model->source_locale = "en-US";
	strcpy(model->digest, "0123456789abcdef");
	add_index(model);
	add_overview(model);
	add_interface(model);
	add_spin(model);
	add_stop(model);
	add_enumeration(model);
	add_codes(model);
	add_hostile(model);
	model_finish(model);
}
