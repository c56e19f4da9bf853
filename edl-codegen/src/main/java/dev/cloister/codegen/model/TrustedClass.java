package dev.cloister.codegen.model;

import java.util.List;

/**
 * A trusted class that implements enclave services.
 *
 * @param services the enclave services it implements, sorted
 * @param hostServices the parameters of its constructor, in order
 */
public record TrustedClass(JavaName name, List<JavaName> services, List<JavaName> hostServices) {}
