/** Constant folding before reachability: branches that cannot be taken disappear. */
package dev.cloister.aot.fold;
