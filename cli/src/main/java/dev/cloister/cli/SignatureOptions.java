package dev.cloister.cli;

import dev.cloister.image.AttributeFlag;
import dev.cloister.image.KeySeparation;
import dev.cloister.image.SignatureSettings;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options for what is signed besides the measurement; what is not given stays as it is. */
final class SignatureOptions {
    @Option(
            names = "--product-id",
            paramLabel = "N",
            description = "ISVPRODID: tells the enclaves of one signer apart.")
    private Optional<Integer> productId;

    @Option(
            names = "--security-version",
            paramLabel = "N",
            description = "ISVSVN: raise it when a release mends a hole.")
    private Optional<Integer> securityVersion;

    @Option(names = "--date", paramLabel = "YYYYMMDD", description = "SIGSTRUCT.DATE.")
    private Optional<Integer> date;

    @Option(
            names = "--vendor",
            paramLabel = "N",
            description = "VENDOR: 0, or 0x8086 for Intel.",
            converter = BitsConverter.class)
    private Optional<Long> vendor;

    @Option(
            names = "--sw-defined",
            paramLabel = "N",
            description = "SWDEFINED: 32 bits of your own.",
            converter = BitsConverter.class)
    private Optional<Long> swDefined;

    @Option(
            names = "--extended-product-id",
            paramLabel = "HEX",
            description = "ISVEXTPRODID, 16 bytes; switches KSS on.")
    private Optional<String> extendedProductId;

    @Option(
            names = "--family-id",
            paramLabel = "HEX",
            description = "ISVFAMILYID, 16 bytes; switches KSS on.")
    private Optional<String> familyId;

    @Option(
            names = "--debug",
            negatable = true,
            description = "Open or close the enclave to debuggers.")
    private Boolean debug;

    @Option(
            names = "--provision-key",
            negatable = true,
            description = "Whether the enclave may derive provisioning keys.")
    private Boolean provisionKey;

    @Option(
            names = "--xfrm",
            paramLabel = "BITS",
            description = "Processor state that code may use: 7 AVX, 0xe7 AVX-512.",
            converter = BitsConverter.class)
    private Optional<Long> xfrm;

    @Option(
            names = "--xfrm-mask",
            paramLabel = "BITS",
            description = "Which of it is binding (default: all).",
            converter = BitsConverter.class)
    private Optional<Long> xfrmMask;

    @Option(
            names = "--attribute-mask",
            paramLabel = "BITS",
            description = "Which attributes are binding (default: all).",
            converter = BitsConverter.class)
    private Optional<Long> attributeMask;

    @Option(
            names = "--misc-select",
            paramLabel = "BITS",
            description = "1 saves the address of faults (EXINFO).",
            converter = BitsConverter.class)
    private Optional<Long> miscSelect;

    @Option(
            names = "--misc-mask",
            paramLabel = "BITS",
            description = "Which of it is binding (default: all).",
            converter = BitsConverter.class)
    private Optional<Long> miscMask;

    @Option(
            names = "--cet-attributes",
            paramLabel = "BITS",
            description = "CET_ATTRIBUTES.",
            converter = BitsConverter.class)
    private Optional<Long> cetAttributes;

    @Option(
            names = "--cet-mask",
            paramLabel = "BITS",
            description = "CET_ATTRIBUTES_MASK.",
            converter = BitsConverter.class)
    private Optional<Long> cetMask;

    SignatureSettings applyTo(SignatureSettings before) {
        SignatureSettings.Builder builder = before.toBuilder();
        productId.ifPresent(builder::productId);
        securityVersion.ifPresent(builder::securityVersion);
        date.ifPresent(builder::date);
        vendor.ifPresent(value -> builder.vendor((int) (long) value));
        swDefined.ifPresent(value -> builder.swDefined((int) (long) value));
        if (debug != null) {
            builder.attribute(AttributeFlag.DEBUG, debug);
        }
        if (provisionKey != null) {
            builder.attribute(AttributeFlag.PROVISIONKEY, provisionKey);
        }
        if (extendedProductId.isPresent() || familyId.isPresent()) {
            KeySeparation old =
                    before.keySeparation()
                            .orElse(new KeySeparation(KeySeparation.NONE, KeySeparation.NONE));
            builder.keySeparation(
                    Optional.of(
                            new KeySeparation(
                                    extendedProductId.orElse(old.extendedProductId()),
                                    familyId.orElse(old.familyId()))));
        }
        attributeMask.ifPresent(builder::attributesMask);
        builder.xfrm(xfrm.orElse(before.xfrm()), xfrmMask.orElse(before.xfrmMask()));
        builder.miscSelect(
                (int) (long) miscSelect.orElse((long) before.miscSelect()),
                (int) (long) miscMask.orElse((long) before.miscMask()));
        builder.cet(
                (int) (long) cetAttributes.orElse((long) before.cetAttributes()),
                (int) (long) cetMask.orElse((long) before.cetMask()));
        return builder.build();
    }
}
