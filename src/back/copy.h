/* Files that an output takes over as they are. */
#ifndef STELE_BACK_COPY_H
#define STELE_BACK_COPY_H

/* Copy `name` from folder `from` into folder `to`. Returns 0, or -1 after a message. */
int copy_file(const char *from, const char *to, const char *name);

#endif
