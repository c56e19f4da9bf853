package dev.cloister.codegen.stubs;

import dev.cloister.codegen.emit.JavaWriter;
import dev.cloister.codegen.emit.NameScope;
import dev.cloister.codegen.model.SizeLimit;
import dev.cloister.codegen.model.TrustedModule;
import dev.cloister.codegen.model.WireType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Java code that writes values to their wire form and reads them back. One instance serves one
 * generated class: it remembers the composite types that were asked for and writes their two
 * methods at the end of the class; see {@link CompositeCode}.
 */
final class WireCode {
    private final TrustedModule module;
    private final StructCode structs;
    private final NameScope names;
    private final HandleCode handles;
    private final Map<WireType, String> composites = new LinkedHashMap<>();

    /**
     * @param names the methods of the class so far
     * @param handles of the side that the class is on
     */
    WireCode(MarshalPlan plan, NameScope names, HandleCode handles) {
        this.module = plan.module();
        this.structs = new StructCode(plan.layouts(), names);
        this.names = names;
        this.handles = handles;
    }

    /** The same as {@link #write} for a whole parameter or result, which may travel as structs. */
    String writeWhole(String out, WireType type, String value, SizeLimit limit, String where) {
        return structs.write(out, type, value, limit, where)
                .orElseGet(() -> write(out, type, value, limit, where));
    }

    /** The same as {@link #read} for a whole parameter or result. */
    String readWhole(String in, WireType type, SizeLimit limit, String where) {
        return structs.read(in, type, limit, where).orElseGet(() -> read(in, type, limit, where));
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

    /** Writes the methods for composite types; those may ask for more while they are written. */
    void writeMethods(JavaWriter java) {
        int written = 0;
        while (written < composites.size()) {
            List<Map.Entry<WireType, String>> waiting = List.copyOf(composites.entrySet());
            for (Map.Entry<WireType, String> entry : waiting.subList(written, waiting.size())) {
                entry.getKey().accept(new CompositeCode(java, this, module, entry.getValue()));
            }
            written = waiting.size();
        }
        structs.writeMethods(java);
    }

    /** A Java string literal. */
    static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private String suffix(WireType composite) {
        return composites.computeIfAbsent(composite, type -> names.take(TypeLabels.of(type)));
    }

    private static String call(String name, Object... arguments) {
        return Stream.of(arguments)
                .map(String::valueOf)
                .collect(Collectors.joining(", ", name + "(", ")"));
    }

    /** A call of one of the two methods of a composite type. */
    private String composite(String verb, WireType type, Object... arguments) {
        Stream<Object> first =
                HeldHandles.in(module, type) ? Stream.of(handles.arguments()) : Stream.of();
        return call(verb + suffix(type), Stream.concat(first, Stream.of(arguments)).toArray());
    }

    /** What the methods of a composite type take first; empty or with a comma behind. */
    String handleParameters(WireType type) {
        return HeldHandles.in(module, type) ? handles.parameters() + ", " : "";
    }

    /** A type of fixed shape has no wire form of variable length. */
    static IllegalArgumentException noWireForm(WireType type) {
        return new IllegalArgumentException(type.javaName() + " has no wire form");
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

        private String limited(WireType type) {
            return composite("write", type, out, value, limit.length(), where) + ";";
        }

        @Override
        public String nothing(WireType.Nothing type) {
            throw noWireForm(type);
        }

        @Override
        public String scalar(WireType.Scalar type) {
            String given = type.boxed() ? "Crossing.notNull(" + value + ", " + where + ")" : value;
            return call(out + ".write" + type.kind().capitalName(), given) + ";";
        }

        @Override
        public String text(WireType.Text type) {
            return call(out + ".writeString", value, limit.length(), where) + ";";
        }

        @Override
        public String enumeration(WireType.Enumeration type) {
            return call(out + ".writeOrdinal", value, where) + ";";
        }

        @Override
        public String primitiveArray(WireType.PrimitiveArray type) {
            String name = out + ".write" + type.kind().capitalName() + "s";
            return call(name, value, limit.length(), where) + ";";
        }

        @Override
        public String library(WireType.Library type) {
            String name = "LibraryValues.write" + type.kind().label();
            return (type.kind().isSized()
                            ? call(name, out, value, limit.length(), where)
                            : call(name, out, value, where))
                    + ";";
        }

        @Override
        public String structure(WireType.Structure type) {
            return composite("write", type, out, value, where) + ";";
        }

        @Override
        public String variant(WireType.Variant type) {
            return composite("write", type, out, value, where) + ";";
        }

        @Override
        public String sequence(WireType.Sequence type) {
            return limited(type);
        }

        @Override
        public String mapping(WireType.Mapping type) {
            return limited(type);
        }

        @Override
        public String maybe(WireType.Maybe type) {
            SizeLimit own = type.limit().orElse(limit);
            WireType.Maybe limited = new WireType.Maybe(type.type(), java.util.Optional.of(own));
            return composite("write", limited, out, value, where) + ";";
        }

        @Override
        public String callback(WireType.Callback type) {
            throw noWireForm(type);
        }

        @Override
        public String handle(WireType.Handle type) {
            return call(out + ".writeLong", handles.number(type, value, where)) + ";";
        }

        @Override
        public String bulk(WireType.Bulk type) {
            throw noWireForm(type);
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
            throw noWireForm(type);
        }

        @Override
        public String scalar(WireType.Scalar type) {
            return in + ".read" + type.kind().capitalName() + "()";
        }

        @Override
        public String text(WireType.Text type) {
            return call(in + ".readString", limit.length(), where);
        }

        @Override
        public String enumeration(WireType.Enumeration type) {
            String ordinal = call(in + ".readOrdinal", type.constantCount(), where);
            return type.javaName() + ".values()[" + ordinal + "]";
        }

        @Override
        public String primitiveArray(WireType.PrimitiveArray type) {
            return call(in + ".read" + type.kind().capitalName() + "s", limit.length(), where);
        }

        @Override
        public String library(WireType.Library type) {
            String name = "LibraryValues.read" + type.kind().label();
            return type.kind().isSized()
                    ? call(name, in, limit.length(), where)
                    : call(name, in, where);
        }

        @Override
        public String structure(WireType.Structure type) {
            return composite("read", type, in, where);
        }

        @Override
        public String variant(WireType.Variant type) {
            return composite("read", type, in, where);
        }

        @Override
        public String sequence(WireType.Sequence type) {
            return composite("read", type, in, limit.length(), where);
        }

        @Override
        public String mapping(WireType.Mapping type) {
            return composite("read", type, in, limit.length(), where);
        }

        @Override
        public String maybe(WireType.Maybe type) {
            SizeLimit own = type.limit().orElse(limit);
            WireType.Maybe limited = new WireType.Maybe(type.type(), java.util.Optional.of(own));
            return composite("read", limited, in, where);
        }

        @Override
        public String callback(WireType.Callback type) {
            throw noWireForm(type);
        }

        @Override
        public String handle(WireType.Handle type) {
            return handles.object(type, in + ".readLong()", where);
        }

        @Override
        public String bulk(WireType.Bulk type) {
            throw noWireForm(type);
        }
    }
}
