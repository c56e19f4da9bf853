/**
 * Who is at the other end? Evidence from enclaves is read ({@code quote}, {@code ratls}, {@code
 * maa}), judged against what Intel published ({@code collateral}, {@code verify}) and held against
 * what the caller wants ({@code policy}).
 *
 * <p>Everything here may run inside an enclave: no reflection, no security providers, no files, no
 * network. The exceptions are {@code CollateralFolder} and {@code collateral.fetch}.
 */
package dev.cloister.attestation;
