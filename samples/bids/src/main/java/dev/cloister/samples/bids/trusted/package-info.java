/** What runs inside: the auction, and the TLS server that ends there. */
package dev.cloister.samples.bids.trusted;
