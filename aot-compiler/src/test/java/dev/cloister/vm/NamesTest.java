package dev.cloister.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesTest {
    /** A member for the test. */
    static class Member {
        static class Deeper {}
    }

    @Test
    void namesOfClassesAreToldFromTheBinaryNameAsClassTellsThem() {
        class Local {}
        Object anonymous = new Object() {};
        List<Class<?>> classes =
                List.of(
                        NamesTest.class,
                        Member.class,
                        Member.Deeper.class,
                        Local.class,
                        anonymous.getClass(),
                        Map.Entry.class,
                        String.class);
        for (Class<?> type : classes) {
            String name = type.getName();
            assertEquals(type.getSimpleName(), ClassNames.simpleName(name), name);
            assertEquals(type.getCanonicalName(), ClassNames.canonicalName(name), name);
            assertEquals(type.getPackageName(), ClassNames.packageName(name), name);
            assertEquals(type.isAnonymousClass(), ClassNames.isAnonymous(name), name);
            assertEquals(type.isLocalClass(), ClassNames.isLocal(name), name);
            assertEquals(type.isMemberClass(), ClassNames.isMember(name), name);
            Class<?> outer = type.getEnclosingClass();
            assertEquals(outer == null ? null : outer.getName(), ClassNames.outerName(name), name);
        }
    }

    @Test
    void primitiveDescriptorsAreThoseOfTheJdk() {
        for (Class<?> type :
                List.of(
                        boolean.class,
                        byte.class,
                        char.class,
                        short.class,
                        int.class,
                        long.class,
                        float.class,
                        double.class,
                        void.class)) {
            assertEquals(type.descriptorString(), ClassNames.primitiveDescriptor(type.getName()));
        }
    }

    @Test
    void charsetsHaveTheAliasesOfTheJdk() {
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.ISO_8859_1,
                        StandardCharsets.US_ASCII,
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16BE,
                        StandardCharsets.UTF_16LE)) {
            assertEquals(charset, Charsets.named(charset.name()));
            assertEquals(charset, Charsets.named(charset.name().toLowerCase()));
            for (String alias : charset.aliases()) {
                assertEquals(charset, Charsets.named(alias), alias);
            }
        }
        assertNull(Charsets.named("windows-1252"));
    }

    @Test
    void castErrorsReadAsHotSpotWritesThem() {
        Object[] values = {5, "text", new int[0], new String[0], new NamesTest(), new NamesTest[0]};
        Class<?>[] targets = {
            Thread.class, Member.class, long[].class, Member[].class, Runnable.class
        };
        for (Object value : values) {
            for (Class<?> target : targets) {
                assertEquals(
                        hotSpot(value, target), ClassCastMessages.of(value.getClass(), target));
            }
        }
    }

    private static String hotSpot(Object value, Class<?> target) {
        try {
            if (target == Thread.class) {
                return ((Thread) value).getName();
            }
            if (target == Member.class) {
                return ((Member) value).toString();
            }
            if (target == long[].class) {
                return ((long[]) value).toString();
            }
            return target == Member[].class
                    ? ((Member[]) value).toString()
                    : ((Runnable) value).toString();
        } catch (ClassCastException e) {
            return e.getMessage();
        }
    }
}
