package dev.cloister.codegen.edlstubs;

import dev.cloister.codegen.edl.EdlItem;
import dev.cloister.codegen.edl.EdlParameter;
import dev.cloister.codegen.edl.EdlProgram;
import dev.cloister.codegen.edl.EdlType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A parameter or member as C sees it: how it is declared, what its frame slot holds, and how many
 * bytes it points to.
 */
record CParameter(EdlParameter edl, Optional<EdlItem.Structure> deep) {
    /** How it crosses. */
    enum Way {
        /** In the frame. */
        VALUE,
        /** An address nobody checks. */
        UNCHECKED,
        STRING,
        WSTRING,
        BUFFER
    }

    static CParameter of(EdlParameter edl, EdlProgram program) {
        return new CParameter(edl, program.deepCopied(edl.type()));
    }

    static List<CParameter> all(List<EdlParameter> parameters, EdlProgram program) {
        return parameters.stream().map(p -> of(p, program)).toList();
    }

    Way way() {
        if (!edl.isAddress()) {
            return Way.VALUE;
        }
        if (!in() && !out()) {
            return Way.UNCHECKED;
        }
        if (edl.has("string")) {
            return Way.STRING;
        }
        return edl.has("wstring") ? Way.WSTRING : Way.BUFFER;
    }

    boolean isString() {
        return way() == Way.STRING || way() == Way.WSTRING;
    }

    boolean isDeep() {
        return way() == Way.BUFFER && deep.isPresent();
    }

    boolean in() {
        return edl.has("in");
    }

    boolean out() {
        return edl.has("out");
    }

    String name() {
        return edl.name();
    }

    /** The bytes of one unit of a string. */
    String unit() {
        return way() == Way.STRING ? "1" : "sizeof(wchar_t)";
    }

    /** The frame's field. */
    String slot() {
        return "a_" + name();
    }

    /** The frame's field for the bytes of a string. */
    String sizeSlot() {
        return "s_" + name();
    }

    /** The declaration in a prototype. */
    String declaration() {
        boolean readOnly = edl.has("readonly") && !edl.type().isConst();
        String type = edl.isArray() || edl.type().pointers() > 0 ? type(edl.type()) : value();
        return (readOnly ? "const " : "") + join(type, name()) + dimensions();
    }

    private String dimensions() {
        return edl.dimensions().stream().map(d -> "[" + d + "]").collect(Collectors.joining());
    }

    /** The type of a value, without const, which says nothing about a copy. */
    private String value() {
        return type(new EdlType(false, edl.type().base(), edl.type().pointers()));
    }

    /** The field that carries it in the frame. */
    String field() {
        if (way() != Way.VALUE) {
            return "uint64_t " + slot();
        }
        return isBool() ? "uint8_t " + slot() : join(value(), slot());
    }

    boolean isBool() {
        return edl.type().base().equals("bool") && edl.type().pointers() == 0;
    }

    /** What it is passed as: a cast of an address. */
    String cast() {
        if (edl.has("isary")) {
            return "void *";
        }
        if (edl.has("isptr")) {
            return type(edl.type());
        }
        if (edl.isArray()) {
            List<String> inner = edl.dimensions().subList(1, edl.dimensions().size());
            String more = inner.stream().map(d -> "[" + d + "]").collect(Collectors.joining());
            String base = type(edl.type());
            return more.isEmpty() ? join(base, "*") : base + " (*)" + more;
        }
        return type(edl.type());
    }

    /** The type of what it points to. */
    String pointee() {
        if (edl.isArray()) {
            return type(edl.type()) + dimensions();
        }
        if (edl.has("isary")) {
            return edl.type().base();
        }
        EdlType type = edl.type();
        return type(new EdlType(type.isConst(), type.base(), type.pointers() - 1));
    }

    private String elementSize() {
        if (edl.has("isptr")) {
            return "sizeof *(" + edl.type().base() + ")0";
        }
        boolean bytes = edl.type().base().equals("void") && edl.type().pointers() == 1;
        return bytes ? "1" : "sizeof(" + pointee() + ")";
    }

    /** The two factors of its bytes; {@code holder} is what names of parameters belong to. */
    String bytes(String holder, String prefix) {
        String size = factor("size", holder, prefix).orElse(elementSize());
        String count = factor("count", holder, prefix).orElse("1");
        return size + ", " + count;
    }

    private Optional<String> factor(String attribute, String holder, String prefix) {
        return edl.value(attribute)
                .map(
                        value ->
                                Character.isDigit(value.charAt(0))
                                        ? value.replaceFirst("^0+(?=.)", "") + "u"
                                        : "(uint64_t)" + holder + prefix + value);
    }

    /** The number of structs it points to. */
    String count(String holder, String prefix) {
        return factor("count", holder, prefix).orElse("1");
    }

    /** A type as C writes it. */
    static String type(EdlType type) {
        String stars = type.pointers() == 0 ? "" : " " + "*".repeat(type.pointers());
        return (type.isConst() ? "const " : "") + type.base() + stars;
    }

    /** A type of a result, which is a value. */
    static String result(EdlType type) {
        return type(
                new EdlType(type.isConst() && type.pointers() > 0, type.base(), type.pointers()));
    }

    static String join(String type, String name) {
        return type.endsWith("*") ? type + name : type + " " + name;
    }
}
