/** The marshalling plan and the generators that write both sides of every call from it. */
package dev.cloister.codegen.stubs;
