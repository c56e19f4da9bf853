/**
 * One service that uses every type that may cross, built into a real image and called through the
 * real boundary.
 */
package dev.cloister.conformance.boundary;
