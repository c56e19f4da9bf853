package dev.cloister.codegen.emit;

import java.util.Set;
import java.util.TreeSet;

/** Names of one scope of generated code: no two alike, none that the language reserves. */
public final class NameScope {
    /** Keywords, and what generated code calls by a simple name. */
    private static final Set<String> JAVA_WORDS =
            words(
                    """
                    abstract assert boolean break byte case catch char class const continue
                    default do double else enum extends false final finally float for goto if
                    implements import instanceof int interface long native new null package
                    private protected public return short static strictfp super switch
                    synchronized this throw throws transient true try void volatile while _ java
                    dev Crossing WireReader WireWriter Double Float
                    """);

    /** Keywords of C and of EDL, macros of C libraries, types that generated code uses. */
    private static final Set<String> C_WORDS =
            words(
                    """
                    auto break case char const continue default do double else enum extern float
                    for goto if inline int long register restrict return short signed sizeof
                    static struct switch typedef union unsigned void volatile while bool true
                    false asm typeof NULL errno stdin stdout stderr linux unix main cdecl
                    stdcall fastcall dllimport enclave from import trusted untrusted include
                    public in out user_check count size readonly isptr isary string wstring
                    sizefunc allow propagate_errno transition_using_threads int8_t int16_t
                    int32_t int64_t uint8_t uint16_t uint32_t uint64_t uintptr_t wchar_t size_t
                    private
                    """);

    private final Set<String> reserved;
    private final Set<String> taken = new TreeSet<>();

    private NameScope(Set<String> reserved) {
        this.reserved = reserved;
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** A scope of Java names, with {@code taken} in use already. */
    public static NameScope java(String... taken) {
        NameScope scope = new NameScope(JAVA_WORDS);
        scope.taken.addAll(Set.of(taken));
        return scope;
    }

    /**
     * A scope of names that are legal in C and in both dialects of EDL, with {@code taken} in use
     * already.
     */
    public static NameScope c(String... taken) {
        NameScope scope = new NameScope(C_WORDS);
        scope.taken.addAll(Set.of(taken));
        return scope;
    }

    /** Gives {@code name} to nobody. */
    public void reserve(String name) {
        taken.add(name);
    }

    /** {@code wanted} itself when it is free, else the same with the first free number appended. */
    public String take(String wanted) {
        String name = wanted;
        for (int number = 2; reserved.contains(name) || taken.contains(name); number++) {
            name = wanted + "_" + number;
        }
        taken.add(name);
        return name;
    }
}
