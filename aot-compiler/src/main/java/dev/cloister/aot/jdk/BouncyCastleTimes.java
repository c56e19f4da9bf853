package dev.cloister.aot.jdk;

import dev.cloister.vm.DerTimes;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Date;
import java.util.Locale;

/** Times in ASN.1 and certificates, which Bouncy Castle prints and parses through the locale. */
final class BouncyCastleTimes {
    private static final byte UTC_TIME = 0x17;
    private static final byte GENERALIZED_TIME = 0x18;

    private BouncyCastleTimes() {}

    static byte[] bytes(Date time, byte tag) {
        return DerTimes.text(time.getTime(), tag).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Substitute("org/bouncycastle/asn1/ASN1UTCTime")
    static class ASN1UTCTime extends BouncyCastleNames.ASN1Primitive {
        @Original final byte[] contents;

        @Replace
        ASN1UTCTime(Date time) {
            contents = bytes(time, UTC_TIME);
        }

        @Replace
        ASN1UTCTime(Date time, Locale locale) {
            this(time);
        }

        @Original
        native String getTime();

        @Original
        native String getAdjustedTime();

        public Date getDate() throws ParseException {
            return new Date(DerTimes.parseTwoDigitYear(getTime()));
        }

        public Date getAdjustedDate() throws ParseException {
            return new Date(DerTimes.parse(getAdjustedTime()));
        }
    }

    @Substitute("org/bouncycastle/asn1/ASN1GeneralizedTime")
    static class ASN1GeneralizedTime extends BouncyCastleNames.ASN1Primitive {
        @Original final byte[] contents;

        @Replace
        ASN1GeneralizedTime(Date time) {
            contents = bytes(time, GENERALIZED_TIME);
        }

        @Replace
        ASN1GeneralizedTime(Date time, Locale locale) {
            this(time);
        }

        public Date getDate() throws ParseException {
            return new Date(DerTimes.parse(new String(contents, StandardCharsets.ISO_8859_1)));
        }

        /** Of a time that names no zone: the enclave's own, which is UTC. */
        private String calculateGMTOffset(String time) {
            return "GMT+00:00";
        }
    }

    @Substitute("org/bouncycastle/asn1/x509/Time")
    static final class Time extends BouncyCastleNames.ASN1Object {
        @Original BouncyCastleNames.ASN1Primitive time;

        @Replace
        Time(Date time) {
            String year = DerTimes.text(time.getTime(), GENERALIZED_TIME).substring(0, 4);
            boolean twoDigits = year.compareTo("1950") >= 0 && year.compareTo("2049") <= 0;
            this.time = twoDigits ? new DERUTCTime(time) : new DERGeneralizedTime(time);
        }

        @Replace
        Time(Date time, Locale locale) {
            this(time);
        }
    }

    @Substitute("org/bouncycastle/asn1/DERUTCTime")
    static final class DERUTCTime extends ASN1UTCTime {
        DERUTCTime(Date time) {
            super(time);
        }
    }

    @Substitute("org/bouncycastle/asn1/DERGeneralizedTime")
    static final class DERGeneralizedTime extends ASN1GeneralizedTime {
        DERGeneralizedTime(Date time) {
            super(time);
        }
    }
}
