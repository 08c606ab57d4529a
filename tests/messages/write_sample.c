/* write_sample FOLDER [nosource]: writes the message tables of sample.h. */
#include "back/messages.h"
#include "sample.h"

int main(int argc, char **argv)
{
	struct messages_options options = {.po = true, .c = true};
	struct model model;
	int rc;

	if (argc < 2)
		return 2;
	sample_model(&model, argc > 2 ? NULL : "en-US");
	rc = messages_write(&model, argv[1], &options);
	model_release(&model);
	return rc == 0 ? 0 : 2;
}
