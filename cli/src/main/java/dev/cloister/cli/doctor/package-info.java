/**
 * What this machine can do: facts are read through {@link dev.cloister.cli.doctor.Machine}, judged
 * here.
 */
package dev.cloister.cli.doctor;
