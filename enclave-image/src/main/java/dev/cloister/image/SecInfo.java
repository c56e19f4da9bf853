package dev.cloister.image;

/** SECINFO.FLAGS of a page: permissions and type (SDM volume 3, "SECINFO"). */
public record SecInfo(long flags) {
    static final int READ = 1;
    static final int WRITE = 2;
    static final int EXECUTE = 4;

    /** A thread control structure. */
    public static final SecInfo TCS = new SecInfo(1 << 8);

    /** Readable and writable data. */
    public static final SecInfo DATA = regular(READ | WRITE);

    static SecInfo regular(int permissions) {
        return new SecInfo(2 << 8 | permissions);
    }

    /**
     * Whether an image may contain such a page: TCS without permissions, or readable and not
     * writable code.
     */
    boolean isLegal() {
        if (flags == TCS.flags) {
            return true;
        }
        long permissions = flags & 7;
        return flags >>> 8 == 2
                && (flags & 0xf8) == 0
                && (permissions & READ) != 0
                && (permissions & (WRITE | EXECUTE)) != (WRITE | EXECUTE);
    }
}
