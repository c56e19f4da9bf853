/** Methods whose calls become a C expression of their own. */
package dev.cloister.aot.intrinsics;
