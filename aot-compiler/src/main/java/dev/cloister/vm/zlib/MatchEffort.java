package dev.cloister.vm.zlib;

/**
 * How hard a level looks for matches: the numbers are zlib's.
 *
 * @param method how matches are chosen
 * @param good a previous match of this length shortens the search to a quarter
 * @param lazy a previous match of this length is taken without another search; without lazy
 *     matching, the strings in longer matches are not entered
 * @param nice a match of this length ends the search
 * @param chain so many earlier strings are looked at
 */
record MatchEffort(Method method, int good, int lazy, int nice, int chain) {
    /** How a level makes blocks. */
    enum Method {
        STORED,
        GREEDY,
        LAZY
    }

    private static final MatchEffort[] LEVELS = {
        new MatchEffort(Method.STORED, 0, 0, 0, 0),
        new MatchEffort(Method.GREEDY, 4, 4, 8, 4),
        new MatchEffort(Method.GREEDY, 4, 5, 16, 8),
        new MatchEffort(Method.GREEDY, 4, 6, 32, 32),
        new MatchEffort(Method.LAZY, 4, 4, 16, 16),
        new MatchEffort(Method.LAZY, 8, 16, 32, 32),
        new MatchEffort(Method.LAZY, 8, 16, 128, 128),
        new MatchEffort(Method.LAZY, 8, 32, 128, 256),
        new MatchEffort(Method.LAZY, 32, 128, 258, 1024),
        new MatchEffort(Method.LAZY, 32, 258, 258, 4096),
    };

    static MatchEffort ofLevel(int level) {
        return LEVELS[level];
    }
}
