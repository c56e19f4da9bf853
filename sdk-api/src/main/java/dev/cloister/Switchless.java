package dev.cloister;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method, or all methods of an interface, of an {@link EnclaveService}, {@link
 * EnclaveObject} or {@link HostService} that is called often and does little: its calls may be
 * handed to a thread that already waits on the other side, which spares leaving or entering the
 * enclave. Whether they are is up to {@link EnclaveOptions#switchless}; without such threads, or
 * when none is free, the call is made the ordinary way and means the same.
 *
 * <p>A switchless method of a host service cannot call back into the enclave, and may run on
 * another thread than the one that called into the enclave: no thread locals of the caller.
 *
 * <p>Trust: as for other calls. The host sees which methods are called, and when, either way.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Switchless {}
