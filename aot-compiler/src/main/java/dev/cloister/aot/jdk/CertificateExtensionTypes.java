package dev.cloister.aot.jdk;

import dev.cloister.aot.jdk.CertificateNames.Extension;
import java.io.IOException;

/** The extensions of certificates that are understood, by object identifier. */
final class CertificateExtensionTypes {
    private CertificateExtensionTypes() {}

    /** Null: not a known one. */
    static Extension parse(String id, Extension raw) throws IOException {
        Boolean critical = raw.isCritical();
        Object value = raw.getExtensionValue();
        return switch (id) {
            case "2.5.29.14" -> new SubjectKeyIdentifier(critical, value);
            case "2.5.29.15" -> new KeyUsage(critical, value);
            case "2.5.29.16" -> new PrivateKeyUsage(critical, value);
            case "2.5.29.17" -> new SubjectAlternativeName(critical, value);
            case "2.5.29.18" -> new IssuerAlternativeName(critical, value);
            case "2.5.29.19" -> new BasicConstraints(critical, value);
            case "2.5.29.30" -> new NameConstraints(critical, value);
            case "2.5.29.31" -> new CRLDistributionPoints(critical, value);
            case "2.5.29.32" -> new CertificatePolicies(critical, value);
            case "2.5.29.33" -> new PolicyMappings(critical, value);
            case "2.5.29.35" -> new AuthorityKeyIdentifier(critical, value);
            case "2.5.29.36" -> new PolicyConstraints(critical, value);
            case "2.5.29.37" -> new ExtendedKeyUsage(critical, value);
            case "2.5.29.54" -> new InhibitAnyPolicy(critical, value);
            case "1.3.6.1.5.5.7.1.1" -> new AuthorityInfoAccess(critical, value);
            case "1.3.6.1.5.5.7.1.11" -> new SubjectInfoAccess(critical, value);
            default -> null;
        };
    }

    @Substitute("sun/security/x509/SubjectKeyIdentifierExtension")
    static final class SubjectKeyIdentifier extends Extension {
        SubjectKeyIdentifier(Boolean critical, Object value) throws IOException {}
    }

    @Substitute("sun/security/x509/KeyUsageExtension")
    static final class KeyUsage extends Extension {
        KeyUsage(Boolean critical, Object value) throws IOException {}
    }

    @Substitute("sun/security/x509/PrivateKeyUsageExtension")
    static final class PrivateKeyUsage extends Extension {
        PrivateKeyUsage(Boolean critical, Object value) throws IOException {}
    }

    @Substitute("sun/security/x509/SubjectAlternativeNameExtension")
    static final class SubjectAlternativeName extends Extension {
        SubjectAlternativeName(Boolean critical, Object value) throws IOException {}
    }

    @Substitute("sun/security/x509/IssuerAlternativeNameExtension")
    static final class IssuerAlternativeName extends Extension {
        IssuerAlternativeName(Boolean critical, Object value) throws IOException {}
    }

    @Substitute("sun/security/x509/BasicConstraintsExtension")
    static final class BasicConstraints extends Extension {
        BasicConstraints(Boolean critical, Object value) throws IOException {}
    }

    @Substitute("sun/security/x509/NameConstraintsExtension")
    static final class NameConstraints extends Extension {
        NameConstraints(Boolean critical, Object value) throws IOException {}
    }

    @Substitute("sun/security/x509/CRLDistributionPointsExtension")
    static final class CRLDistributionPoints extends Extension {
        CRLDistributionPoints(Boolean critical, Object value) throws IOException {}
    }

    @Substitute("sun/security/x509/CertificatePoliciesExtension")
    static final class CertificatePolicies extends Extension {
        CertificatePolicies(Boolean critical, Object value) throws IOException {}
    }

    @Substitute("sun/security/x509/PolicyMappingsExtension")
    static final class PolicyMappings extends Extension {
        PolicyMappings(Boolean critical, Object value) throws IOException {}
    }

    @Substitute("sun/security/x509/AuthorityKeyIdentifierExtension")
    static final class AuthorityKeyIdentifier extends Extension {
        AuthorityKeyIdentifier(Boolean critical, Object value) throws IOException {}
    }

    @Substitute("sun/security/x509/PolicyConstraintsExtension")
    static final class PolicyConstraints extends Extension {
        PolicyConstraints(Boolean critical, Object value) throws IOException {}
    }

    @Substitute("sun/security/x509/ExtendedKeyUsageExtension")
    static final class ExtendedKeyUsage extends Extension {
        ExtendedKeyUsage(Boolean critical, Object value) throws IOException {}
    }

    @Substitute("sun/security/x509/InhibitAnyPolicyExtension")
    static final class InhibitAnyPolicy extends Extension {
        InhibitAnyPolicy(Boolean critical, Object value) throws IOException {}
    }

    @Substitute("sun/security/x509/AuthorityInfoAccessExtension")
    static final class AuthorityInfoAccess extends Extension {
        AuthorityInfoAccess(Boolean critical, Object value) throws IOException {}
    }

    @Substitute("sun/security/x509/SubjectInfoAccessExtension")
    static final class SubjectInfoAccess extends Extension {
        SubjectInfoAccess(Boolean critical, Object value) throws IOException {}
    }
}
