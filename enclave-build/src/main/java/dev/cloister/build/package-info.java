/** Stages 2 to 7 in a row: annotated classes in, signed image and host classes out. */
package dev.cloister.build;
