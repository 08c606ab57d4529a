#!/bin/sh
# links.sh FOLDER: every link of a generated site leads to a file, and every '#' to an id in it; no
# id stands twice in a file; nothing is loaded from elsewhere and nothing runs. Prints what is
# wrong, then a line of numbers. Exit status: 0 all is well, 1 something is wrong, 2 usage.
set -eu
if [ $# -ne 1 ] || [ ! -d "$1" ]; then
	echo "usage: links.sh FOLDER" >&2
	exit 2
fi
cd "$1"
LC_ALL=C
export LC_ALL
find . -type f | sed 's,^\./,,' | sort | awk '
function wrong(text) {
	print text
	count_wrong++
}
# "a/b/../c" -> "a/c"; "" above the folder
function normal(path,    parts, n, i, out, depth) {
	n = split(path, parts, "/")
	depth = 0
	for (i = 1; i <= n; i++) {
		if (parts[i] == "" || parts[i] == ".")
			continue
		if (parts[i] == "..") {
			if (--depth < 0)
				return ""
		} else {
			stack[++depth] = parts[i]
		}
	}
	out = ""
	for (i = 1; i <= depth; i++)
		out = out (i > 1 ? "/" : "") stack[i]
	return out
}
function references(s) {
	gsub(/&lt;/, "<", s)
	gsub(/&gt;/, ">", s)
	gsub(/&quot;/, "\"", s)
	gsub(/&#39;/, "\047", s)
	gsub(/&amp;/, "\\&", s)
	return s
}
function percent(s,    out, code) {
	out = ""
	while (match(s, /%[0-9A-Fa-f][0-9A-Fa-f]/)) {
		code = toupper(substr(s, RSTART + 1, 2))
		out = out substr(s, 1, RSTART - 1) byte[code]
		s = substr(s, RSTART + 3)
	}
	return out s
}
function take_link(file, href,    hash, path, folder) {
	if (href ~ /^(https?:\/\/|mailto:)/)
		return
	if (href ~ /^[A-Za-z][A-Za-z0-9+.-]*:/ || href ~ /^\//) {
		wrong(file ": not a relative link: " href)
		return
	}
	hash = index(href, "#")
	path = hash > 0 ? substr(href, 1, hash - 1) : href
	folder = file
	sub(/[^\/]*$/, "", folder)
	path = path == "" ? file : normal(folder percent(path))
	link_file[++links] = file
	link_text[links] = href
	link_path[links] = path
	link_id[links] = hash > 0 ? percent(substr(href, hash + 1)) : ""
}
function take_attribute(file, attribute,    name, value) {
	name = attribute
	sub(/=.*/, "", name)
	value = substr(attribute, length(name) + 3)
	value = references(substr(value, 1, length(value) - 1))
	if (name == "id") {
		if ((file, value) in ids)
			wrong(file ": id stands twice: " value)
		ids[file, value] = 1
		count_ids++
	} else if (name == "href") {
		take_link(file, value)
	} else {
		wrong(file ": attribute that the site does not use: " attribute)
	}
}
function take_line(file, line,    rest, attribute) {
	if (line ~ /<(script|iframe|object|embed|img|base|form|style)[ >]/)
		wrong(file ": element that the site does not use: " line)
	if (line ~ /<link[^>]*href="[a-z]*:/)
		wrong(file ": loaded from elsewhere: " line)
	rest = line
	while (match(rest, /[ ](id|href|src|srcset|style|on[a-z]+)="[^"]*"/)) {
		attribute = substr(rest, RSTART + 1, RLENGTH - 1)
		rest = substr(rest, RSTART + RLENGTH)
		take_attribute(file, attribute)
	}
}
BEGIN {
	digits = "0123456789ABCDEF"
	for (i = 0; i < 256; i++)
		byte[substr(digits, int(i / 16) + 1, 1) substr(digits, i % 16 + 1, 1)] = \
			sprintf("%c", i)
}
{
	files[$0] = 1
	if ($0 !~ /\.html$/)
		next
	count_files++
	while ((getline line < $0) > 0)
		take_line($0, line)
	close($0)
}
END {
	for (i = 1; i <= links; i++) {
		if (!(link_path[i] in files))
			wrong(link_file[i] ": leads to no file: " link_text[i])
		else if (link_id[i] != "" && !((link_path[i], link_id[i]) in ids))
			wrong(link_file[i] ": leads to no id: " link_text[i])
	}
	printf "%d files, %d links, %d ids, %d wrong\n", count_files, links, count_ids, count_wrong
	exit count_wrong > 0 || count_files == 0
}'
