package dev.cloister;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that lives in the enclave and nowhere else. When it implements an {@link
 * EnclaveService}, one instance is made inside at the first call; its one constructor may take
 * {@link HostService} interfaces only.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Trusted {}
