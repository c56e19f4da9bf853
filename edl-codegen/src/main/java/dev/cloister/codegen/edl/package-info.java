/** The enclave definition language: tree, parser, printer, and how a model becomes EDL. */
package dev.cloister.codegen.edl;
