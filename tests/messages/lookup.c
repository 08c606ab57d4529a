/* lookup FOLDER DOMAIN CONTEXT TEXT: what libintl finds, in the language of the environment. */
#include <libintl.h>
#include <locale.h>
#include <stdio.h>

int main(int argc, char **argv)
{
	char key[4096];
	const char *found;

	if (argc != 5 || setlocale(LC_ALL, "") == NULL)
		return 2;
	bindtextdomain(argv[2], argv[1]);
	snprintf(key, sizeof key, "%s%s%s", argv[3], argv[3][0] != '\0' ? "\004" : "", argv[4]);
	found = dgettext(argv[2], key);
	puts(found == key ? argv[4] : found);
	return 0;
}
