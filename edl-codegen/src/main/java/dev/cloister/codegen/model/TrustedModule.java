package dev.cloister.codegen.model;

import java.util.List;
import java.util.Map;

/**
 * The boundary of one enclave as its class files declare it.
 *
 * @param enclaveServices sorted by name
 * @param hostServices sorted by name
 * @param trustedClasses the classes that implement enclave services, sorted by name
 * @param records the components of every record that may cross, sorted by name
 * @param enums the constants of every enum that may cross, sorted by name
 */
public record TrustedModule(
        String name,
        List<TrustedService> enclaveServices,
        List<TrustedService> hostServices,
        List<TrustedClass> trustedClasses,
        Map<JavaName, List<TrustedParameter>> records,
        Map<JavaName, List<String>> enums) {}
