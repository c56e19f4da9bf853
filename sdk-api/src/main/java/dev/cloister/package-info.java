/**
 * What an application sees of Cloister: annotations that draw the boundary, and the enclave as an
 * object.
 */
package dev.cloister;
