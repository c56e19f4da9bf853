package dev.cloister.aot.jdk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.security.auth.x500.X500Principal;

/** Certificates: what the JDK makes by reflection is made directly, and the names that needs. */
final class CertificateNames {
    private CertificateNames() {}

    @Substitute("sun/security/util/ObjectIdentifier")
    static final class ObjectIdentifier {}

    @Substitute("sun/security/x509/Extension")
    static class Extension {
        @Original
        native boolean isCritical();

        @Original
        native ObjectIdentifier getExtensionId();

        @Original
        native byte[] getExtensionValue();
    }

    @Substitute("sun/security/x509/CertAttrSet")
    interface CertAttrSet {
        @Original
        String getName();
    }

    @Substitute("sun/security/x509/GeneralNameInterface")
    interface GeneralNameInterface {}

    /** No class is registered for a kind of name: its bytes are kept. */
    @Substitute("sun/security/x509/OtherName")
    static final class OtherName {
        private OtherName() {}

        private GeneralNameInterface getGNI(ObjectIdentifier id, byte[] value) {
            return null;
        }
    }

    @Substitute("sun/security/x509/IPAddressName")
    static final class IPAddressName {
        @Original private byte[] address;
        @Original private boolean isIPv4;

        private IPAddressName() {}

        private void parseIPv4(String name) throws IOException {
            address = known(IPAddressUtil.textToNumericFormatV4(name), name);
            isIPv4 = true;
        }

        private void parseIPv6(String name) throws IOException {
            address = known(IPAddressUtil.textToNumericFormatV6(name), name);
        }

        private static byte[] known(byte[] bytes, String name) throws IOException {
            if (bytes == null) {
                throw new IOException("Invalid IPAddress: " + name);
            }
            return bytes;
        }

        public String getName() {
            return dev.cloister.vm.AddressText.of(address);
        }
    }

    @Substitute("sun/net/util/IPAddressUtil")
    static final class IPAddressUtil {
        @Original
        static native byte[] textToNumericFormatV4(String text);

        @Original
        static native byte[] textToNumericFormatV6(String text);
    }

    @Substitute("sun/security/util/BitArray")
    static final class BitArray {}

    @Substitute("sun/security/util/DerOutputStream")
    static class DerOutputStream extends ByteArrayOutputStream {
        @Original
        DerOutputStream() {}

        @Original
        native void putLength(int length) throws IOException;

        private void putTime(java.util.Date date, byte tag) throws IOException {
            String text = dev.cloister.vm.DerTimes.text(date.getTime(), tag);
            write(tag);
            putLength(text.length());
            for (int i = 0; i < text.length(); i++) {
                write(text.charAt(i));
            }
        }
    }

    /** {@code X500Name$1}: the doors into X500Principal are not opened by reflection. */
    @Substitute("sun/security/x509/X500Name$1")
    static final class X500Name1 {
        private X500Name1() {}

        public Object[] run() {
            return new Object[2];
        }
    }

    @Substitute("sun/security/x509/X500Name")
    static final class X500Name {
        @Original private X500Principal x500Principal;

        private X500Name() {}

        public X500Principal asX500Principal() {
            if (x500Principal == null) {
                x500Principal = (X500Principal) (Object) new Principal(this);
            }
            return x500Principal;
        }

        public static X500Name asX500Name(X500Principal principal) {
            X500Name name = ((Principal) (Object) principal).thisX500Name;
            name.x500Principal = principal;
            return name;
        }
    }

    @Substitute("javax/security/auth/x500/X500Principal")
    static final class Principal {
        @Original private X500Name thisX500Name;

        @SuppressWarnings("unused")
        Principal(X500Name name) {}
    }

    @Substitute("sun/security/x509/CertificateExtensions")
    static final class CertificateExtensions {
        @Original private Map<String, Extension> map;
        @Original private boolean unsupportedCritExt;
        @Original private Map<String, Extension> unparseableExtensions;

        private CertificateExtensions() {}

        private void parseExtension(Extension extension) throws IOException {
            String id = extension.getExtensionId().toString();
            Extension parsed;
            try {
                parsed = CertificateExtensionTypes.parse(id, extension);
            } catch (IOException | RuntimeException problem) {
                if (extension.isCritical()) {
                    throw problem instanceof IOException known ? known : new IOException(problem);
                }
                if (unparseableExtensions == null) {
                    unparseableExtensions = new java.util.TreeMap<>();
                }
                unparseableExtensions.put(id, extension);
                return;
            }
            if (parsed == null) {
                unsupportedCritExt |= extension.isCritical();
                parsed = extension;
            } else {
                id = ((CertAttrSet) (Object) parsed).getName();
            }
            if (map.put(id, parsed) != null) {
                throw new IOException("Duplicate extensions not allowed");
            }
        }
    }
}
