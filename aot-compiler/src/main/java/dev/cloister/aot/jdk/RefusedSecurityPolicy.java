package dev.cloister.aot.jdk;

/** Policies and code sources: what an enclave cannot have, class by class. */
final class RefusedSecurityPolicy {
    private static final String REMEDY =
            "all code of an enclave is equally trusted: there is no policy to ask; remove the check";

    private RefusedSecurityPolicy() {}

    @Refuse(REMEDY)
    @Substitute("java/security/Policy")
    static final class Policy {}

    @Refuse(REMEDY)
    @Substitute("java/security/ProtectionDomain")
    static final class ProtectionDomain {}

    @Refuse(REMEDY)
    @Substitute("java/security/CodeSource")
    static final class CodeSource {}

    @Refuse(REMEDY)
    @Substitute("sun/security/util/SecurityConstants")
    static final class SecurityConstants {}
}
