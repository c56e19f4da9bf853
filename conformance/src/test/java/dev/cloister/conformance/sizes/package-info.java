/** Four typical services whose sizes have a budget, so that growth is noticed where it begins. */
package dev.cloister.conformance.sizes;
