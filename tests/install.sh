#!/bin/sh
# make install, and use from the place where it was installed; a tree in a path with blanks.
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"

once 'installation'
unset MAKEFLAGS MAKELEVEL MFLAGS
mkdir "$work/a tree"
(cd "$SRC" && git ls-files -z --cached --others --exclude-standard | xargs -0 tar cf -) |
	tar xf - -C "$work/a tree"
cd "$work/a tree" || exit 1
run 0 'make install in a path with blanks' make -j2 install DEPS=0 CFLAGS=-O0 PREFIX=/usr \
	DESTDIR="$work/root"
root=$work/root/usr
for file in bin/stele share/man/man1/stele.1 share/man/man5/stele-page.5 \
	share/locale/it/LC_MESSAGES/stele.mo share/locale/fr/LC_MESSAGES/stele.mo \
	share/locale/zh_CN/LC_MESSAGES/stele.mo share/stele/site/layout.html \
	share/stele/kit/suite.h share/stele/stele.rng libexec/stele/stele-suite; do
	[ -f "$root/$file" ]
	ok $? "installed: $file"
done
mv "$work/a tree" "$work/gone"
cd "$work" || exit 1
run 0 'the installed program builds everything' "$root/bin/stele" build -o "$work/out folder" \
	"$work/gone/spec/pages"
run 0 'it speaks the language of the user' env LANGUAGE=it "$root/bin/stele" --help
has 'Italian' '^Uso: '
run 0 'it runs the installed suite' "$root/bin/stele" run "$BUILD/hosts/reference.so"
has 'which passes' '^[1-9][0-9]* passed, 0 failed'
run 0 'the kit that it wrote builds by itself' make -C "$work/out folder/kit" CFLAGS=-O0
run 0 'and runs' "$root/bin/stele" run --kit "$work/out folder/kit" "$BUILD/hosts/reference.so"

# a second make run does no work twice
cd "$work/gone" || exit 1
run 0 'make run' make -j2 run DEPS=0 CFLAGS=-O0
has 'the summary' 'site *build/site'
has 'the verdict' '^[1-9][0-9]* passed, 0 failed'
find build -type f -newer build/report.txt >"$work/out"
sleep 1
touch "$work/mark"
run 0 'make run again' make run DEPS=0 CFLAGS=-O0
has 'the same summary' 'site *build/site'
find build -type f -newer "$work/mark" >"$work/out"
[ ! -s "$work/out" ]
ok $? 'no file is written'
finish
