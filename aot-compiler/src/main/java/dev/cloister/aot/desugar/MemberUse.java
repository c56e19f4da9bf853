package dev.cloister.aot.desugar;

import java.util.List;
import org.objectweb.asm.Type;

/**
 * Code looks up members of a class that is known at build time.
 *
 * @param type the class
 * @param name of the member; null for the kinds that ask for all
 * @param parameters of the method; null for other kinds, and when they are not known
 */
public record MemberUse(Kind kind, Type type, String name, List<Type> parameters) {
    /** What is asked for; the names are those of the methods of {@code Class}. */
    public enum Kind {
        METHOD,
        DECLARED_METHOD,
        METHODS,
        DECLARED_METHODS,
        FIELD,
        DECLARED_FIELD,
        FIELDS,
        DECLARED_FIELDS,
        RECORD_COMPONENTS,
        MEMBER_CLASSES
    }

    static MemberUse all(Kind kind, Type type) {
        return new MemberUse(kind, type, null, null);
    }
}
