/** From annotated classes to EDL, C bridges and Java bindings: the front door of this module. */
package dev.cloister.codegen;
