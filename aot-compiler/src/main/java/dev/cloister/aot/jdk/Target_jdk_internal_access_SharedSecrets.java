package dev.cloister.aot.jdk;

import java.security.spec.X509EncodedKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * {@code jdk.internal.access.SharedSecrets}: the doors between packages that the reachable library
 * still uses.
 */
@Substitute(value = "jdk/internal/access/SharedSecrets", replaceInitializer = true)
final class Target_jdk_internal_access_SharedSecrets {
    private static final LangAccess LANG = new LangAccess();

    @Original private static JavaUtilCollectionAccess javaUtilCollectionAccess;
    @Original private static JavaSecuritySignatureAccess javaSecuritySignatureAccess;
    @Original private static JavaSecuritySpecAccess javaSecuritySpecAccess;
    @Original private static JavaxCryptoSpecAccess javaxCryptoSpecAccess;

    private Target_jdk_internal_access_SharedSecrets() {}

    static Target_jdk_internal_access_JavaLangAccess getJavaLangAccess() {
        return LANG;
    }

    static JavaUtilCollectionAccess getJavaUtilCollectionAccess() {
        if (javaUtilCollectionAccess == null) {
            new ImmutableCollectionsAccess(); // its static initialiser sets the field
        }
        return javaUtilCollectionAccess;
    }

    static JavaSecuritySignatureAccess getJavaSecuritySignatureAccess() {
        if (javaSecuritySignatureAccess == null) {
            Target_java_security_Signature.initialize(); // sets the field
        }
        return javaSecuritySignatureAccess;
    }

    static JavaSecuritySpecAccess getJavaSecuritySpecAccess() {
        if (javaSecuritySpecAccess == null) {
            new X509EncodedKeySpec(new byte[0]); // its superclass's initialiser sets the field
        }
        return javaSecuritySpecAccess;
    }

    static JavaxCryptoSpecAccess getJavaxCryptoSpecAccess() {
        if (javaxCryptoSpecAccess == null) {
            new SecretKeySpec(new byte[1], "none"); // its static initialiser sets the field
        }
        return javaxCryptoSpecAccess;
    }

    /** {@code JavaxCryptoSpecAccess}: only named. */
    @Substitute("jdk/internal/access/JavaxCryptoSpecAccess")
    interface JavaxCryptoSpecAccess {}

    /** {@code JavaSecuritySpecAccess}: only named. */
    @Substitute("jdk/internal/access/JavaSecuritySpecAccess")
    interface JavaSecuritySpecAccess {}

    /** {@code JavaSecuritySignatureAccess}: only named. */
    @Substitute("jdk/internal/access/JavaSecuritySignatureAccess")
    interface JavaSecuritySignatureAccess {}

    /** {@code JavaUtilCollectionAccess}: only named. */
    @Substitute("jdk/internal/access/JavaUtilCollectionAccess")
    interface JavaUtilCollectionAccess {}

    /** {@code ImmutableCollections.Access}: only named. */
    @Substitute("java/util/ImmutableCollections$Access")
    static final class ImmutableCollectionsAccess {
        @Original
        ImmutableCollectionsAccess() {}
    }
}
