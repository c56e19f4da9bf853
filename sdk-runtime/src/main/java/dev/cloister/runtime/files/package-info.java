/** Files that the host keeps for enclaves. */
package dev.cloister.runtime.files;
