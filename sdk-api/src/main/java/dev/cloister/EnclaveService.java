package dev.cloister;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as boundary: its methods are what the host may call in the enclave. Exactly
 * one {@link Trusted} class of the module implements it.
 *
 * <p>Everything crosses by value. Trust: the enclave believes nothing about the arguments but that
 * they are values of their types within their limits ({@link MaxSize}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EnclaveService {}
