package dev.cloister.aot.jdk;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** {@code java.util.Currency}: codes, countries, digits and numbers; no names or symbols. */
@Substitute("java/util/Currency")
final class Target_java_util_Currency {
    private static final String NAMES =
            "an enclave has no names of currencies; print the code, or write the symbol into the pattern";

    @Original static int formatVersion;
    @Original static int dataVersion;
    @Original static int[] mainTable;
    @Original static List<?> specialCasesList;
    @Original static List<?> otherCurrenciesList;

    private Target_java_util_Currency() {}

    @Original
    static native int[] readIntArray(DataInputStream in, int count) throws IOException;

    @Original
    static native List<?> readSpecialCases(DataInputStream in, int count) throws IOException;

    @Original
    static native List<?> readOtherCurrencies(DataInputStream in, int count) throws IOException;

    @Refuse(NAMES)
    public native String getSymbol();

    @Refuse(NAMES)
    public native String getSymbol(Locale locale);

    @Refuse(NAMES)
    public native String getDisplayName();

    @Refuse(NAMES)
    public native String getDisplayName(Locale locale);

    /** Reads the JDK's table; files that change it are not looked for. */
    @Substitute("java/util/Currency$1")
    static final class Loading {
        private static final int MAGIC_NUMBER = 0x43757244;
        private static final int FORMAT_VERSION = 3;
        private static final int COUNTRY_CODES = 26 * 26;

        private Loading() {}

        public Void run() {
            try (DataInputStream in =
                    new DataInputStream(
                            java.util.Currency.class.getResourceAsStream(
                                    "/java/util/currency.data"))) {
                if (in.readInt() != MAGIC_NUMBER) {
                    throw new InternalError("Currency data is possibly corrupted");
                }
                formatVersion = in.readInt();
                if (formatVersion != FORMAT_VERSION) {
                    throw new InternalError("Currency data format is incorrect");
                }
                dataVersion = in.readInt();
                mainTable = readIntArray(in, COUNTRY_CODES);
                specialCasesList = readSpecialCases(in, in.readInt());
                otherCurrenciesList = readOtherCurrencies(in, in.readInt());
                return null;
            } catch (IOException unreadable) {
                throw new InternalError(unreadable);
            }
        }
    }
}
