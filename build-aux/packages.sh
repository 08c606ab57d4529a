#!/bin/sh
# Sees to the Debian packages that a target needs.
# Usage: packages.sh DEPS build|check
#   DEPS 1: says which are missing and why they are needed, then installs them (root, or sudo)
#   DEPS 0: names those that are missing, and goes on
set -eu

deps=$1
target=$2

# target, package, what for
list='
build gcc                        compiles the program
build libc6-dev                  headers of the C library
build pkg-config                 finds the libraries
build libcmark-gfm-dev           reads Markdown
build libcmark-gfm-extensions-dev reads tables in Markdown
build libyaml-dev                reads front matter
build libxml2-dev                reads specs
build nettle-dev                 computes digests
build gettext                    compiles catalogs
build libgettextpo-dev           writes catalogs
check g++                        compiles headers as C++
check clang                      second compiler
check libcmocka-dev              runs the unit tests
check libxml2-utils              validates specs
check gcc-mingw-w64-x86-64       compiles headers for Windows
check g++-mingw-w64-x86-64       compiles headers for Windows
check gcc-mingw-w64-i686         compiles headers for Windows, 32 bits
check g++-mingw-w64-i686         compiles headers for Windows, 32 bits
check mandoc                     checks the man pages
check shellcheck                 checks the scripts
'

if ! command -v dpkg-query >/dev/null 2>&1; then
	echo "stele: this is no Debian system: packages are left alone" >&2
	exit 0
fi

missing=
reasons=$(mktemp)
trap 'rm -f "$reasons"' EXIT
while read -r for package why; do
	[ -n "$package" ] || continue
	[ "$for" = build ] || [ "$for" = "$target" ] || continue
	status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
	if [ "$status" != installed ]; then
		missing="$missing $package"
		printf '  %-28s %s\n' "$package" "$why" >> "$reasons"
	fi
done <<EOL
$list
EOL

[ -n "$missing" ] || exit 0

if [ "$deps" = 0 ]; then
	echo "stele: these packages are missing; install them with: apt-get install$missing" >&2
	cat "$reasons" >&2
	exit 0
fi

echo "stele: installing packages that are missing (DEPS=0 leaves them alone):"
cat "$reasons"
as_root=
if [ "$(id -u)" != 0 ]; then
	if ! command -v sudo >/dev/null 2>&1; then
		echo "stele: neither root nor sudo; ask somebody to run: apt-get install$missing" >&2
		exit 1
	fi
	as_root=sudo
fi
# a fresh machine has no lists of packages, an old one has lists of packages that are gone
# shellcheck disable=SC2086
install() {
	$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
		$missing > "$log" 2>&1
}
log=$(mktemp)
trap 'rm -f "$reasons" "$log"' EXIT
if ! install; then
	$as_root apt-get update -q > "$log" 2>&1 || true
	if ! install; then
		cat "$log" >&2
		echo "stele: the packages could not be installed; see above" >&2
		exit 1
	fi
fi
