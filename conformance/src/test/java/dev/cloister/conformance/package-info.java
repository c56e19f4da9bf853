/**
 * The whole product held against HotSpot, against hostile use and against its own structure rules.
 */
package dev.cloister.conformance;
