// What a job finds in its work directory, as the daemon packs it and joblet-init unpacks it: records, each this struct
// and `length` bytes after it. They are only ever read forwards, so a pipe does as well as a file in memory, and a file's
// bytes may come in any number of pieces. Paths are without NUL at their end, and each directory comes before what is in
// it. Who writes this has checked them; joblet-init does not rely on that.
#ifndef UPLOAD_ARCHIVE_H
#define UPLOAD_ARCHIVE_H

#include <stdint.h>

struct upload_record {
    uint32_t kind;
    uint32_t mode;  // of UPLOAD_DIRECTORY, UPLOAD_FILE and UPLOAD_MODE: nine permission bits
    uint64_t length;
};

// An entry is a UPLOAD_DIRECTORY, UPLOAD_FILE or UPLOAD_MODE; failures name it by its place among them, counted from 0.
enum {
    UPLOAD_PLACE = 1,      // first: the path of the directory that all others are relative to
    UPLOAD_DIRECTORY = 2,  // the path of a directory to make
    UPLOAD_FILE = 3,       // the path of a file to make
    UPLOAD_BYTES = 4,      // the next bytes of the file made last
    UPLOAD_MODE = 5,       // the path of a directory made before, whose mode is to be this from now on
    UPLOAD_END = 6,        // last: all is there. What ends without this was cut short.
};

#endif
