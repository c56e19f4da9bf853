/** What a simulation keeps on the user's account. */
package dev.cloister.runtime.simulation;
