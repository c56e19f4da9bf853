package dev.cloister;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * What {@code System.in}, {@code System.out} and {@code System.err} are for trusted code. It passes
 * through the host, who sees and may change it.
 */
public record EnclaveConsole(InputStream in, OutputStream out, OutputStream err) {}
