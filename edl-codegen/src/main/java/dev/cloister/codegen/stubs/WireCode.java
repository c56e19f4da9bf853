package dev.cloister.codegen.stubs;

import dev.cloister.codegen.emit.JavaWriter;
import dev.cloister.codegen.emit.NameScope;
import dev.cloister.codegen.model.SizeLimit;
import dev.cloister.codegen.model.TrustedModule;
import dev.cloister.codegen.model.TrustedParameter;
import dev.cloister.codegen.model.WireType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Java code that writes values to their wire form and reads them back. One instance serves one
 * generated class: it remembers the records and lists that were asked for and writes their two
 * methods at the end of the class.
 */
final class WireCode {
    private final TrustedModule module;
    private final NameScope names;
    private final Map<WireType, String> composites = new LinkedHashMap<>();

    /**
     * @param names the methods of the class so far
     */
    WireCode(TrustedModule module, NameScope names) {
        this.module = module;
        this.names = names;
    }

    /**
     * A statement that writes {@code value} to the {@code WireWriter} {@code out}; {@code where} is
     * a Java expression.
     */
    String write(String out, WireType type, String value, SizeLimit limit, String where) {
        return type.accept(new Write(out, value, limit, where));
    }

    /** An expression that reads a value from the {@code WireReader} {@code in}. */
    String read(String in, WireType type, SizeLimit limit, String where) {
        return type.accept(new Read(in, limit, where));
    }

    /** Writes the methods for records and lists; those may ask for more while they are written. */
    void writeMethods(JavaWriter java) {
        int written = 0;
        while (written < composites.size()) {
            List<Map.Entry<WireType, String>> waiting = List.copyOf(composites.entrySet());
            for (Map.Entry<WireType, String> entry : waiting.subList(written, waiting.size())) {
                if (entry.getKey() instanceof WireType.Structure) {
                    structure(java, (WireType.Structure) entry.getKey(), entry.getValue());
                } else {
                    sequence(java, (WireType.Sequence) entry.getKey(), entry.getValue());
                }
            }
            written = waiting.size();
        }
    }

    /** A Java string literal. */
    static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private String suffix(WireType composite) {
        return composites.computeIfAbsent(composite, type -> names.take(TypeLabels.of(type)));
    }

    private void structure(JavaWriter java, WireType.Structure type, String suffix) {
        List<TrustedParameter> components = module.records().get(type.name());
        String simple = type.name().simpleName();
        java.blank();
        java.open(
                "private static void write"
                        + suffix
                        + "(WireWriter out, "
                        + type.javaName()
                        + " value, String where)");
        java.line("Crossing.notNull(value, where);");
        for (TrustedParameter component : components) {
            String where = literal(simple + "." + component.name());
            java.line(
                    write(
                            "out",
                            component.type(),
                            "value." + component.name() + "()",
                            component.limit(),
                            where));
        }
        java.close().blank();
        java.open(
                "private static "
                        + type.javaName()
                        + " read"
                        + suffix
                        + "(WireReader in, String where)");
        java.line("in.enter(where);");
        String arguments =
                components.stream()
                        .map(c -> read("in", c.type(), c.limit(), literal(simple + "." + c.name())))
                        .collect(Collectors.joining(", "));
        java.line(type.javaName() + " value = new " + type.javaName() + "(" + arguments + ");");
        java.line("in.leave();").line("return value;").close();
    }

    private void sequence(JavaWriter java, WireType.Sequence type, String suffix) {
        String element = type.element().javaName();
        java.blank();
        java.open(
                "private static void write"
                        + suffix
                        + "(WireWriter out, "
                        + type.javaName()
                        + " value, int maxCount, String where)");
        java.line("out.writeCount(Crossing.notNull(value, where).size(), maxCount, where);");
        java.open("for (" + element + " element : value)");
        java.line(write("out", type.element(), "element", SizeLimit.DEFAULT, "where"));
        java.close().close().blank();
        java.open(
                "private static "
                        + type.javaName()
                        + " read"
                        + suffix
                        + "(WireReader in, int maxCount, String where)");
        int minBytes = type.element().accept(new MinimumBytes(module));
        java.line("int count = in.readCount(maxCount, " + minBytes + ", where);");
        java.line("java.util.List<" + element + "> value = new java.util.ArrayList<>(count);");
        java.open("for (int i = 0; i < count; i++)");
        java.line("value.add(" + read("in", type.element(), SizeLimit.DEFAULT, "where") + ");");
        java.close();
        java.line("return value;").close();
    }

    private final class Write implements WireType.Visitor<String> {
        private final String out;
        private final String value;
        private final SizeLimit limit;
        private final String where;

        Write(String out, String value, SizeLimit limit, String where) {
            this.out = out;
            this.value = value;
            this.limit = limit;
            this.where = where;
        }

        private String limited() {
            return value + ", " + limit.length() + ", " + where;
        }

        @Override
        public String nothing(WireType.Nothing type) {
            throw new IllegalArgumentException("void has no wire form");
        }

        @Override
        public String scalar(WireType.Scalar type) {
            String given = type.boxed() ? "Crossing.notNull(" + value + ", " + where + ")" : value;
            return out + ".write" + type.kind().capitalName() + "(" + given + ");";
        }

        @Override
        public String text(WireType.Text type) {
            return out + ".writeString(" + limited() + ");";
        }

        @Override
        public String enumeration(WireType.Enumeration type) {
            return out + ".writeOrdinal(" + value + ", " + where + ");";
        }

        @Override
        public String primitiveArray(WireType.PrimitiveArray type) {
            return out + ".write" + type.kind().capitalName() + "s(" + limited() + ");";
        }

        @Override
        public String structure(WireType.Structure type) {
            return "write" + suffix(type) + "(" + out + ", " + value + ", " + where + ");";
        }

        @Override
        public String sequence(WireType.Sequence type) {
            return "write"
                    + suffix(type)
                    + "("
                    + out
                    + ", "
                    + value
                    + ", "
                    + limit.length()
                    + ", "
                    + where
                    + ");";
        }
    }

    private final class Read implements WireType.Visitor<String> {
        private final String in;
        private final SizeLimit limit;
        private final String where;

        Read(String in, SizeLimit limit, String where) {
            this.in = in;
            this.limit = limit;
            this.where = where;
        }

        @Override
        public String nothing(WireType.Nothing type) {
            throw new IllegalArgumentException("void has no wire form");
        }

        @Override
        public String scalar(WireType.Scalar type) {
            return in + ".read" + type.kind().capitalName() + "()";
        }

        @Override
        public String text(WireType.Text type) {
            return in + ".readString(" + limit.length() + ", " + where + ")";
        }

        @Override
        public String enumeration(WireType.Enumeration type) {
            return type.javaName()
                    + ".values()["
                    + in
                    + ".readOrdinal("
                    + type.constantCount()
                    + ", "
                    + where
                    + ")]";
        }

        @Override
        public String primitiveArray(WireType.PrimitiveArray type) {
            return in
                    + ".read"
                    + type.kind().capitalName()
                    + "s("
                    + limit.length()
                    + ", "
                    + where
                    + ")";
        }

        @Override
        public String structure(WireType.Structure type) {
            return "read" + suffix(type) + "(" + in + ", " + where + ")";
        }

        @Override
        public String sequence(WireType.Sequence type) {
            return "read" + suffix(type) + "(" + in + ", " + limit.length() + ", " + where + ")";
        }
    }
}
