#!/bin/sh
# What users take from the tree without building it: spec, headers, suite, catalogs.
# Usage: generated.sh BUILD write    copies it from a build folder into the tree
#        generated.sh BUILD check    says what differs; status 1 if anything does
set -eu
build=$1
what=$2
status=0

# each FROM TO: a folder of the build and its place in the tree
each() {
	if [ "$what" = write ]; then
		rm -rf "$2"
		mkdir -p "$(dirname "$2")"
		cp -R "$1" "$2"
	else
		diff -r "$1" "$2" || status=1
	fi
}

each "$build/spec" spec/api
each "$build/kit/include" conformance/generated/include
for file in suite.c messages.c stele_messages.h; do
	each "$build/kit/$file" "conformance/generated/$file"
done
for domain in "$build"/messages/po/*; do
	each "$domain" "locales/$(basename "$domain")"
done
exit $status
