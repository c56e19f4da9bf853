/** What generated host code uses of the runtime; not for applications. */
package dev.cloister.runtime.bridge;
