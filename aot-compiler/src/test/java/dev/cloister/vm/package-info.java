/**
 * Tests of the Java half of the VM on HotSpot: what can run outside an enclave is compared there
 * with the JDK.
 */
package dev.cloister.vm;
