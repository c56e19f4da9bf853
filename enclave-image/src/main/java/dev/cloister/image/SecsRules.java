package dev.cloister.image;

/**
 * What the processor, the Linux driver and our loader accept in an enclave's attributes, and what a
 * signature must not leave open. Settings and files obey the same rules.
 */
final class SecsRules {
    private static final int EXINFO = 1;
    private static final int GPRSGX_BYTES = 184;
    private static final int EXINFO_BYTES = 16;

    /**
     * Flags that change who can read secrets: a mask that leaves one of them open would let a host
     * switch it.
     */
    private static final long MUST_BE_BINDING =
            AttributeFlag.all() & ~(AttributeFlag.INIT.bit() | AttributeFlag.AEXNOTIFY.bit());

    /** Throws when a rule does not hold. */
    @FunctionalInterface
    interface Rule {
        void require(boolean holds, String field, String problem);
    }

    private SecsRules() {}

    static void checkState(Rule rule, long attributes, long xfrm, int miscSelect) {
        String flags = "0x" + Long.toHexString(attributes);
        rule.require(
                (attributes & ~AttributeFlag.all()) == 0,
                "attributes",
                "has unknown bits (" + flags + ")");
        rule.require(
                AttributeFlag.MODE64BIT.in(attributes),
                "attributes",
                "lacks MODE64BIT (" + flags + ")");
        rule.require(
                !AttributeFlag.INIT.in(attributes),
                "attributes",
                "has INIT, which only EINIT sets (" + flags + ")");
        rule.require(
                !AttributeFlag.EINITTOKENKEY.in(attributes),
                "attributes",
                "has EINITTOKENKEY, which Linux never allows (" + flags + ")");
        rule.require(
                !AttributeFlag.CET.in(attributes),
                "attributes",
                "has CET, which this version does not set up (" + flags + ")");
        checkXfrm(rule, xfrm);
        rule.require(
                (miscSelect & ~EXINFO) == 0,
                "miscselect",
                "has unknown bits (0x"
                        + Integer.toHexString(miscSelect)
                        + "); only EXINFO is known");
    }

    private static void checkXfrm(Rule rule, long xfrm) {
        String bits = "(0x" + Long.toHexString(xfrm) + ")";
        rule.require((xfrm & 3) == 3, "xfrm", "lacks x87 and SSE " + bits + "; use 7");
        long whole = XfrmFeature.bitsOf(XfrmFeature.in(xfrm));
        rule.require(
                xfrm == whole,
                "xfrm",
                "has unknown bits, or a part of AVX-512 or AMX without the rest " + bits);
        boolean widerThanAvx = (xfrm & XfrmFeature.AVX512.bits()) != 0;
        rule.require(
                !widerThanAvx || (xfrm & XfrmFeature.AVX.bits()) != 0,
                "xfrm",
                "has AVX-512 without AVX " + bits);
    }

    /** Whether a state save frame holds all the state: XSAVE area, EXINFO, general registers. */
    static void checkFrame(Rule rule, int ssaFramePages, long xfrm, int miscSelect) {
        int needed =
                XfrmFeature.xsaveBytes(xfrm)
                        + GPRSGX_BYTES
                        + ((miscSelect & EXINFO) != 0 ? EXINFO_BYTES : 0);
        rule.require(
                needed <= ssaFramePages * ElfImage.PAGE_BYTES,
                "ssa_frame_pages",
                "is " + ssaFramePages + ", too few for the " + needed + " bytes of state of xfrm");
    }

    static void checkMasks(Rule rule, long attributesMask, long xfrmMask, int bindingCet) {
        long open = MUST_BE_BINDING & ~attributesMask;
        rule.require(
                open == 0,
                "ATTRIBUTEMASK",
                "leaves "
                        + String.join(", ", AttributeFlag.names(open))
                        + " open, so that a host could switch it");
        rule.require(
                (xfrmMask & 3) == 3,
                "XFRM mask",
                "leaves x87 or SSE open (0x" + Long.toHexString(xfrmMask) + ")");
        rule.require(
                bindingCet == 0,
                "CET_ATTRIBUTES",
                "asks for control-flow enforcement, which this version does not set up (0x"
                        + Integer.toHexString(bindingCet)
                        + ")");
    }
}
