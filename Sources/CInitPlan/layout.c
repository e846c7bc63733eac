// The two programs that exchange messages may be of different builds, so the layout is held here.
#include "init_plan.h"

#include <stddef.h>

#include "upload_archive.h"

_Static_assert(sizeof(struct init_message) == 20, "message size");
_Static_assert(offsetof(struct init_message, value) == 16, "message layout");
_Static_assert(sizeof(struct upload_record) == 16, "upload record size");
_Static_assert(offsetof(struct upload_record, length) == 8, "upload record layout");
