/*
 * In place of platform/posix/posix_start.c and the linker's symbols, for builds with a sanitizer: these need the machine's C library to
 * start, and an executable that it can place anywhere.
 */
#include "../world.h"

/* Tables of the hand-made world are found by their distance from here; any place in the program will do. */
const char clo_image_base[64] = {0};
extern CLO_HIDDEN const char clog_tables[64] __attribute__((alias("clo_image_base")));

int main(void);
int main(void) {
    /* posix_vm_start takes some kilobytes above its caller for part of the stack. */
    volatile char room[16384];
    room[0] = 0;
    const int status = posix_main();
    return status + room[0];
}
