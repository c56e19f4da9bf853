/* Entry of the process. */
#include "posix.h"

void posix_enter(void);
void posix_enter(void) { posix_exit(posix_main()); }

__attribute__((naked, noreturn, visibility("default"))) void _start(void);
__attribute__((naked, noreturn, visibility("default"))) void _start(void) {
    __asm__ volatile(
        "xorl %ebp, %ebp\n\t"
        "andq $-16, %rsp\n\t"
        "subq $16384, %rsp\n\t"
        "callq posix_enter\n\t"
        "ud2");
}
