/**
 * Calls by the hundred thousand: nothing of one call is left for the next one, and nothing grows.
 */
package dev.cloister.conformance.endurance;
