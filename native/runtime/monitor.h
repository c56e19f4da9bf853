/* Monitors and Object.wait/notify (monitor.c). */
#ifndef CLOI_MONITOR_H
#define CLOI_MONITOR_H

#include "cloister/runtime.h"
#include "thread.h"

/* True when the running thread owns the object's monitor. */
CLO_HIDDEN bool cloi_monitor_is_mine(clo_ref object);


#endif
