package dev.cloister.image;

import java.util.Arrays;
import java.util.List;

/** The bits of ATTRIBUTES.FLAGS (SDM volume 3, "ATTRIBUTES"). */
public enum AttributeFlag {
    /** Set by EINIT; nobody else may. */
    INIT(0x1),
    /** A debugger may look inside: such an enclave keeps no secret. */
    DEBUG(0x2),
    /** 64-bit code, as all of ours. */
    MODE64BIT(0x4),
    /** May derive provisioning keys, which follow the machine through a change of owner. */
    PROVISIONKEY(0x10),
    /** May derive launch keys; the Linux driver refuses it. */
    EINITTOKENKEY(0x20),
    /** Control-flow enforcement. */
    CET(0x40),
    /** Key separation and sharing: ISVEXTPRODID, ISVFAMILYID, CONFIGID and CONFIGSVN count. */
    KSS(0x80),
    /** Threads may ask to be told of asynchronous exits. */
    AEXNOTIFY(0x400);

    private final long bit;

    AttributeFlag(long bit) {
        this.bit = bit;
    }

    /** The bit in ATTRIBUTES.FLAGS. */
    public long bit() {
        return bit;
    }

    /** Whether the bit is set. */
    public boolean in(long flags) {
        return (flags & bit) != 0;
    }

    /** The flags that are set, in ascending order; unknown bits as one hexadecimal number. */
    public static List<String> names(long flags) {
        List<AttributeFlag> set = Arrays.stream(values()).filter(each -> each.in(flags)).toList();
        return BitNames.of(flags, set, AttributeFlag::bit, AttributeFlag::name);
    }

    static long all() {
        return Arrays.stream(values()).mapToLong(AttributeFlag::bit).reduce(0, (a, b) -> a | b);
    }
}
