package dev.cloister.aot.jdk;

import java.security.Permission;
import java.security.ProtectionDomain;

/**
 * {@code java.security.AccessControlContext}: there is nothing to control between parts of one
 * enclave.
 */
@SuppressWarnings("removal")
@Substitute(value = "java/security/AccessControlContext", whole = true)
final class Target_java_security_AccessControlContext {
    Target_java_security_AccessControlContext(ProtectionDomain[] domains) {}

    Target_java_security_AccessControlContext(
            Target_java_security_AccessControlContext context,
            java.security.DomainCombiner combiner) {}

    public java.security.DomainCombiner getDomainCombiner() {
        return null;
    }

    public void checkPermission(Permission permission) {}
}
