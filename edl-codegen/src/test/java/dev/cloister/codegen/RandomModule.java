package dev.cloister.codegen;

import dev.cloister.codegen.emit.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A module made from a seed: enums, records of random shapes, and a service whose methods hand
 * their argument to a host service of the same shape and return its answer, so that one call
 * crosses four times.
 */
final class RandomModule {
    private static final List<String> PRIMITIVES =
            List.of("boolean", "byte", "char", "short", "int", "long", "float", "double");
    private static final List<String> BOXES =
            List.of("Boolean", "Byte", "Character", "Short", "Integer", "Long", "Float", "Double");
    private static final List<String> LIBRARY =
            List.of(
                    "java.math.BigInteger",
                    "java.math.BigDecimal",
                    "java.time.Instant",
                    "java.time.Duration",
                    "java.time.LocalDate",
                    "java.util.UUID",
                    "java.nio.ByteBuffer");
    private static final int RECORDS = 5;
    private static final int METHODS = 40;

    private final Random random;
    private final List<String> declared = new ArrayList<>();
    private final List<String> types = new ArrayList<>();

    RandomModule(long seed) {
        random = new Random(seed);
    }

    static int methodCount() {
        return METHODS;
    }

    List<SourceFile> sources() {
        List<SourceFile> files = new ArrayList<>();
        files.add(
                file(
                        "Colour",
                        "public enum Colour { RED, GREEN { @Override public String toString() { return \"g\"; } }, BLUE }"));
        declared.add("Colour");
        files.add(file("Pair", "public record Pair<A, B>(A left, java.util.List<B> right) {}"));
        files.add(
                file(
                        "Shape",
                        "public sealed interface Shape permits Round, Shape.Square, Sum {\n"
                                + "record Square(int side, String name) implements Shape {} }"));
        files.add(file("Round", "public record Round(double radius) implements Shape {}"));
        files.add(
                file(
                        "Sum",
                        "public sealed interface Sum extends Shape {\n"
                                + "record Of(Shape left, Shape right) implements Sum {} }"));
        declared.add("Shape");
        for (int i = 0; i < RECORDS; i++) {
            List<String> components = new ArrayList<>();
            int count = random.nextInt(6);
            for (int c = 0; c < count; c++) {
                components.add(type(2) + " c" + c);
            }
            if (random.nextInt(3) == 0) {
                components.add("java.util.List<R" + i + "> children");
            }
            files.add(
                    file(
                            "R" + i,
                            "public record R" + i + "(" + String.join(", ", components) + ") {}"));
            declared.add("R" + i);
        }
        for (int i = 0; i < METHODS; i++) {
            types.add(type(3));
        }
        files.add(
                file(
                        "Echo",
                        "@dev.cloister.EnclaveService public interface Echo {"
                                + signatures()
                                + "}"));
        files.add(
                file(
                        "Back",
                        "@dev.cloister.HostService public interface Back {" + signatures() + "}"));
        files.add(file("EchoInEnclave", implementation()));
        return files;
    }

    private String signatures() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < types.size(); i++) {
            text.append(types.get(i))
                    .append(" m")
                    .append(i)
                    .append('(')
                    .append(types.get(i))
                    .append(" value);\n");
        }
        return text.toString();
    }

    private String implementation() {
        StringBuilder text =
                new StringBuilder(
                        "@dev.cloister.Trusted final class EchoInEnclave implements Echo {\n");
        text.append("private final Back back;\nEchoInEnclave(Back back) { this.back = back; }\n");
        for (int i = 0; i < types.size(); i++) {
            String type = types.get(i);
            text.append("@Override public ")
                    .append(type)
                    .append(" m")
                    .append(i)
                    .append('(')
                    .append(type);
            text.append(" value) { return back.m").append(i).append("(value); }\n");
        }
        return text.append("}\n").toString();
    }

    private String type(int depth) {
        switch (random.nextInt(depth > 0 ? 14 : 8)) {
            case 0:
                return PRIMITIVES.get(random.nextInt(8));
            case 1:
                return BOXES.get(random.nextInt(8));
            case 2:
                return PRIMITIVES.get(random.nextInt(8)) + "[]";
            case 3:
                return "String";
            case 4:
            case 5:
                return declared.get(random.nextInt(declared.size()));
            case 6:
            case 7:
                return LIBRARY.get(random.nextInt(LIBRARY.size()));
            case 8:
                return "java.util.Set<" + key(depth - 1) + ">";
            case 9:
                return "java.util.Map<" + key(depth - 1) + ", " + element(depth - 1) + ">";
            case 10:
                return "java.util.Optional<" + element(depth - 1) + ">";
            case 11:
                return "Pair<" + element(depth - 1) + ", " + element(depth - 1) + ">";
            case 12:
                return List.of("String", "int[]", "Shape", "Colour[]").get(random.nextInt(4))
                        + "[]";
            default:
                return "java.util.List<" + element(depth - 1) + ">";
        }
    }

    /** What has equality by content. */
    private String key(int depth) {
        String type = element(depth);
        return type.endsWith("[]") || type.endsWith("ByteBuffer") ? "String" : type;
    }

    private String element(int depth) {
        String type = type(depth);
        int primitive = PRIMITIVES.indexOf(type);
        return primitive < 0 ? type : BOXES.get(primitive);
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile("random/" + name + ".java", "package random;\n" + text + "\n");
    }
}
