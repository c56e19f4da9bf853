package dev.cloister.vm;

/** Internet addresses in certificates as text, without looking anything up. */
public final class AddressText {
    private AddressText() {}

    /** An address of 4 or 16 bytes, or an address and a mask in twice as many. */
    public static String of(byte[] address) {
        return switch (address.length) {
            case 4 -> dotted(address, 0);
            case 8 -> dotted(address, 0) + "/" + dotted(address, 4);
            case 16 -> groups(address);
            default -> groups(address) + "/" + ones(address);
        };
    }

    private static String dotted(byte[] address, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < from + 4; i++) {
            text.append(i == from ? "" : ".").append(address[i] & 0xFF);
        }
        return text.toString();
    }

    private static String groups(byte[] address) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 16; i += 2) {
            int group = (address[i] & 0xFF) << 8 | address[i + 1] & 0xFF;
            text.append(i == 0 ? "" : ":").append(Integer.toHexString(group));
        }
        return text.toString();
    }

    private static int ones(byte[] address) {
        int count = 0;
        for (int i = 16; i < address.length; i++) {
            count += Integer.bitCount(address[i] & 0xFF);
        }
        return count;
    }
}
