/**
 * Evidence that trusted code makes and checks: reports for enclaves on the same machine, quotes for
 * everybody else.
 */
package dev.cloister.attest;
