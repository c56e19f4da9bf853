/** What runs outside: whoever hosts the auction, and the bidders, anywhere. */
package dev.cloister.samples.bids.host;
