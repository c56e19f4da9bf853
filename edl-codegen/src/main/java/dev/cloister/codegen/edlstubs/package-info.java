/** C of both sides from a hand-written EDL file. */
package dev.cloister.codegen.edlstubs;
