package dev.cloister.attestation.collateral;

import dev.cloister.attestation.MalformedException;

/** What Intel says about a trusted computing base, in Intel's words. */
public enum TcbStatus {
    UP_TO_DATE("UpToDate"),
    SW_HARDENING_NEEDED("SWHardeningNeeded"),
    CONFIGURATION_NEEDED("ConfigurationNeeded"),
    CONFIGURATION_AND_SW_HARDENING_NEEDED("ConfigurationAndSWHardeningNeeded"),
    OUT_OF_DATE("OutOfDate"),
    OUT_OF_DATE_CONFIGURATION_NEEDED("OutOfDateConfigurationNeeded"),
    REVOKED("Revoked");

    private final String text;

    TcbStatus(String text) {
        this.text = text;
    }

    /** The status with Intel's spelling. */
    public static TcbStatus of(String where, String text) {
        for (TcbStatus status : values()) {
            if (status.text.equals(text)) {
                return status;
            }
        }
        throw new MalformedException(where + ": is no TCB status (" + text + ")");
    }

    /** The status of a platform whose quoting enclave has a status of its own. */
    public TcbStatus convergedWith(TcbStatus quotingEnclave) {
        return switch (quotingEnclave) {
            case UP_TO_DATE -> this;
            case OUT_OF_DATE ->
                    switch (this) {
                        case UP_TO_DATE, SW_HARDENING_NEEDED, OUT_OF_DATE -> OUT_OF_DATE;
                        case CONFIGURATION_NEEDED,
                                        CONFIGURATION_AND_SW_HARDENING_NEEDED,
                                        OUT_OF_DATE_CONFIGURATION_NEEDED ->
                                OUT_OF_DATE_CONFIGURATION_NEEDED;
                        case REVOKED -> REVOKED;
                    };
            default -> REVOKED;
        };
    }

    /** Intel's spelling. */
    @Override
    public String toString() {
        return text;
    }
}
