#!/bin/sh
# Bilingual pages: each is two witnesses, whose sentences are aligned.
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"

mkdir -p "$work/pages/fr-fr"
cat >"$work/pages/fr-fr/ithing-doit-method.md" <<'EOF'
---
ms.contentlocale: fr-FR
api_name: IThing.DoIt
---
# <a name="ithingdoit-method"></a><span data-ttu-id="aa-1">IThing::DoIt, méthode</span><span class="sxs-lookup"><span data-stu-id="aa-1">IThing::DoIt Method</span></span>

<span data-ttu-id="aa-2">Le fait.</span><span class="sxs-lookup"><span data-stu-id="aa-2">Does it.</span></span> <span data-ttu-id="aa-3">Voir `size`.</span><span class="sxs-lookup"><span data-stu-id="aa-3">See `size`.</span></span>
EOF
run 0 'a bilingual page' "$stele" compile -o "$work/spec" "$work/pages"
has 'is two witnesses' '^2 pages in 2 languages, 1 entities'
document=$work/spec/ithing-doit-method.xml
grep -o '<seg id="[^"]*"/>[^<]*' "$document" | sed 's/ $//' >"$work/segments"
cat >"$work/wanted" <<'EOF'
<seg id="aa-2"/>Does it.
<seg id="aa-3"/>See
<seg id="aa-2"/>Le fait.
<seg id="aa-3"/>Voir
EOF
same 'each sentence has its id in both languages' "$work/wanted" "$work/segments"
run 0 'and outputs are made of it' "$stele" site -o "$work/site" "$work/spec"

if needs_shared 'the bilingual pages'; then
	run 0 'the bilingual pages' "$stele" compile -o "$work/b" "$shared/bilingual"
	has 'two witnesses each' '^924 pages in 2 languages, 462 entities'
	find "$work/b" -name '*.xml' -exec grep -ho '<seg id="[^"]*"' {} + | sort | uniq -c |
		awk '$1 % 2 {odd++} END {print NR, odd + 0; exit !(NR > 11000 && odd <= 1)}' \
		>"$work/out" # one segment has no source
	ok $? 'each segment stands in both languages'
	if command -v xmllint >/dev/null; then
		find "$work/b" -name '*.xml' -print0 |
			xargs -0 xmllint --noout --relaxng "$SRC/spec/stele.rng" >"$work/err" 2>&1
		ok $? 'the documents are valid'
	else
		skip 'the documents are valid' 'xmllint is not installed'
	fi
fi
finish
