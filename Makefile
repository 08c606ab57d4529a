# stele: see README.md. Targets for users: all (default), run, check, install, clean.
#
#   make            builds the program at build/stele; installs nothing
#   make run        sees to missing packages, builds, and makes everything from spec/pages
#   make check      the same for the tests, and runs them
#   make install    PREFIX=/usr/local DESTDIR=
#
# DEPS=0 leaves packages alone and names those that are missing.

VERSION = 0.1.0
PREFIX ?= /usr/local
DESTDIR ?=
DEPS ?= 1
CC = gcc
CXX = g++
BUILD = build
CFLAGS ?= -O2 -g
WARNINGS = -Wall -Wextra -Wpedantic
WERROR =
SANITIZE =

JOBS ?= $(shell nproc 2>/dev/null || echo 1)
# V=1 shows the commands
Q = $(if $(V),,@)

# pkg-config may not be there before the packages are: asked for only when something is compiled
PACKAGES = libcmark-gfm yaml-0.1 libxml-2.0 nettle
PACKAGE_CFLAGS = $(shell pkg-config --cflags $(PACKAGES))
LIBS = $(shell pkg-config --libs $(PACKAGES)) -lcmark-gfm-extensions -lgettextpo
COMPILE = $(CC) -std=c17 -D_POSIX_C_SOURCE=200809L -DSTELE_VERSION='"$(VERSION)"' -Isrc \
	-iquote conformance/kit $(WARNINGS) $(WERROR) $(CFLAGS) $(SANITIZE) -MMD -MP

SOURCES = $(wildcard src/*.c src/base/*.c src/model/*.c src/front/*.c src/back/*.c)
LIBRARY_SOURCES = $(filter-out src/main.c,$(SOURCES)) conformance/kit/locale_match.c
OBJECTS = $(LIBRARY_SOURCES:%.c=$(BUILD)/obj/%.o) $(BUILD)/obj/strings_table.o
CATALOGS = $(wildcard locales/*.po)
CATALOG_FILES = $(CATALOGS:locales/%.po=$(BUILD)/locale/%/LC_MESSAGES/stele.mo)
TESTS = $(wildcard tests/unit/test_*.c tests/*/test_*.c)
TEST_PROGRAMS = $(sort $(TESTS:tests/%.c=$(BUILD)/tests/%))

all: $(BUILD)/stele $(CATALOG_FILES)

# Objects are made again when the flags change.
FLAGS = $(CC) $(CFLAGS) $(SANITIZE) $(WERROR) $(VERSION)
$(BUILD)/flags: force
	@mkdir -p $(@D)
	@echo '$(FLAGS)' | cmp -s - $@ || echo '$(FLAGS)' > $@

$(BUILD)/obj/%.o: %.c $(BUILD)/flags
	@mkdir -p $(@D)
	@echo '  compile $<'
	$(Q)$(COMPILE) $(PACKAGE_CFLAGS) -c -o $@ $<

$(BUILD)/stele: $(BUILD)/obj/src/main.o $(BUILD)/libstele.a
	@echo '  link $@'
	$(Q)$(CC) $(CFLAGS) $(SANITIZE) -o $@ $^ $(LIBS)

$(BUILD)/libstele.a: $(OBJECTS)
	@rm -f $@
	$(Q)ar rcs $@ $(OBJECTS)

# The texts of site and kit in all languages, as a table.
PO2C_OBJECTS = $(patsubst %,$(BUILD)/obj/%.o,src/tools/po2c src/back/po src/back/c_text \
	src/base/arena src/base/strbuf src/base/str src/base/file src/base/message \
	conformance/kit/locale_match)
$(BUILD)/po2c: $(PO2C_OBJECTS)
	$(Q)$(CC) $(CFLAGS) $(SANITIZE) -o $@ $^ -lgettextpo

$(BUILD)/strings_table.c: $(BUILD)/po2c $(CATALOGS)
	$(Q)$(BUILD)/po2c $@ $(foreach po,$(CATALOGS),$(basename $(notdir $(po)))=$(po))

$(BUILD)/obj/strings_table.o: $(BUILD)/strings_table.c
	@mkdir -p $(@D)
	$(Q)$(COMPILE) -c -o $@ $<

$(BUILD)/locale/%/LC_MESSAGES/stele.mo: locales/%.po
	@mkdir -p $(@D)
	$(Q)msgfmt -c -o $@ $<

# What the pages are made into. One stamp: stele rewrites a file only when its bytes change.
PAGES = $(shell find spec/pages -type f 2>/dev/null | sed 's/ /\\ /g')
KIT_SOURCES = $(wildcard conformance/kit/*.c conformance/kit/*.h conformance/kit/Makefile)

# The summary and the report are for people: made again when the language changes.
LANGUAGES = $(LANGUAGE):$(LC_ALL):$(LC_MESSAGES):$(LANG)
$(BUILD)/language: force
	@mkdir -p $(@D)
	@echo '$(LANGUAGES)' | cmp -s - $@ || echo '$(LANGUAGES)' > $@

$(BUILD)/outputs.txt: $(BUILD)/language $(BUILD)/stele $(CATALOG_FILES) $(PAGES) $(KIT_SOURCES) $(wildcard site/*)
	@echo '  stele build -o $(BUILD) spec/pages'
	$(Q)$(BUILD)/stele build -o $(BUILD) spec/pages > $@.new
	$(Q)mv $@.new $@

KIT_CFLAGS = $(CFLAGS) $(SANITIZE) $(WARNINGS) $(WERROR)
$(BUILD)/kit/stele-suite: $(BUILD)/outputs.txt
	@echo '  make -C $(BUILD)/kit'
	$(Q)$(MAKE) --no-print-directory $(if $(V),,-s) -C $(BUILD)/kit CC='$(CC)' CFLAGS='$(KIT_CFLAGS)'
	@touch $@

HOST_COMPILE = $(CC) -std=c11 -D_POSIX_C_SOURCE=200809L $(WARNINGS) $(WERROR) $(CFLAGS) $(SANITIZE) \
	-fPIC -shared -pthread -Wl,-z,nodelete -I$(BUILD)/include
REFERENCE_SOURCES = $(wildcard conformance/reference/*.c)

$(BUILD)/hosts/reference.so: $(REFERENCE_SOURCES) $(wildcard conformance/reference/*.h) \
		$(BUILD)/outputs.txt
	@mkdir -p $(@D)
	@echo '  compile $@'
	$(Q)$(HOST_COMPILE) -o $@ $(REFERENCE_SOURCES) $(BUILD)/include/MSCorEE_i.c \
		$(BUILD)/include/com_types.c

$(BUILD)/hosts/null.so: $(wildcard conformance/hosts/null/*.c) $(BUILD)/outputs.txt
	@mkdir -p $(@D)
	@echo '  compile $@'
	$(Q)$(HOST_COMPILE) -o $@ $(wildcard conformance/hosts/null/*.c) $(BUILD)/include/MSCorEE_i.c \
		$(BUILD)/include/com_types.c

HOSTS = $(BUILD)/hosts/reference.so $(BUILD)/hosts/null.so

# The report of the reference host; not made again while nothing changed.
$(BUILD)/report.txt: $(BUILD)/kit/stele-suite $(BUILD)/hosts/reference.so
	@echo '  stele run $(BUILD)/hosts/reference.so'
	$(Q)$(BUILD)/stele run $(BUILD)/hosts/reference.so --color never > $@.new || { cat $@.new; exit 1; }
	$(Q)mv $@.new $@

outputs: $(BUILD)/kit/stele-suite $(HOSTS)

run:
	@sh build-aux/packages.sh $(DEPS) build
	@$(MAKE) -s --no-print-directory -j$(JOBS) all $(BUILD)/report.txt $(BUILD)/hosts/null.so
	@cat $(BUILD)/outputs.txt
	@sed -n '$$p' $(BUILD)/report.txt

# What users take from the tree without building.
generated: $(BUILD)/outputs.txt
	sh build-aux/generated.sh $(BUILD) write

check:
	@sh build-aux/packages.sh $(DEPS) check
	@$(MAKE) -s --no-print-directory -j$(JOBS) WERROR=-Werror BUILD=$(BUILD)/check all outputs tests
	@$(MAKE) -s --no-print-directory -j$(JOBS) WERROR=-Werror BUILD=$(BUILD)/sanitize \
		SANITIZE='-fsanitize=address,undefined -fno-sanitize-recover=undefined' CFLAGS='-O1 -g' \
		all outputs tests
	@sh tests/run.sh $(BUILD)/check $(BUILD)/sanitize

tests: $(TEST_PROGRAMS)

# What it costs: see bench/run.sh. ROUNDS=7
bench: all
	@CC='$(CC)' sh bench/run.sh '$(BUILD)' $(ROUNDS)

$(BUILD)/tests/%: tests/%.c $(BUILD)/libstele.a $(BUILD)/flags
	@mkdir -p $(@D)
	@echo '  compile $@'
	$(Q)$(COMPILE) $(PACKAGE_CFLAGS) -o $@ $(filter %.c,$^) $(BUILD)/libstele.a $(LIBS) -lcmocka

$(BUILD)/tests/site/test_site: tests/site/sample.c tests/site/strings.c

install: all $(BUILD)/kit/stele-suite
	sh build-aux/install.sh '$(BUILD)' '$(DESTDIR)$(PREFIX)'

clean:
	rm -rf $(BUILD)

force:

.PHONY: all run check bench tests outputs generated install clean force
.DELETE_ON_ERROR:

-include $(shell find $(BUILD)/obj $(BUILD)/tests -name '*.d' 2>/dev/null | sed 's/ /\\ /g')
