/**
 * The {@code cloister} command: one class per command, no logic of its own beyond arguments, output
 * and exit codes.
 */
package dev.cloister.cli;
