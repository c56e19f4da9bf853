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
    private static final int RECORDS = 5;
    private static final int METHODS = 16;

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
        switch (random.nextInt(depth > 0 ? 8 : 6)) {
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
            default:
                return "java.util.List<" + element(depth - 1) + ">";
        }
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
