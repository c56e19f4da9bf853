/** How the API finds the runtime. */
package dev.cloister.spi;
