package dev.cloister.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.cloister.codegen.emit.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What determines the boundary and what does not. */
class StableIdsTest {
    private static final List<String> METHODS =
            List.of(
                    "int a(int x);",
                    "int a(String x);",
                    "int a(java.util.List<String> x);",
                    "void b_c(int a__b);");

    @TempDir Path folder;

    private CodegenResult generate(String name, List<String> methods, String record)
            throws IOException {
        String service =
                "package p;\n@dev.cloister.EnclaveService public interface S {"
                        + String.join("\n", methods)
                        + "}";
        String bodies =
                methods.stream()
                        .map(
                                m ->
                                        "public "
                                                + m.replace(
                                                        ";",
                                                        " { "
                                                                + (m.startsWith("void")
                                                                        ? ""
                                                                        : "return 0; ")
                                                                + "}"))
                        .collect(Collectors.joining("\n"));
        String implementation =
                "package p;\n@dev.cloister.Trusted final class T implements S {" + bodies + "}";
        List<SourceFile> sources =
                List.of(
                        new SourceFile("p/S.java", service),
                        new SourceFile("p/T.java", implementation),
                        new SourceFile("p/R.java", record));
        return CompiledModule.of(sources, folder.resolve(name)).generate("m");
    }

    @Test
    void enclavesOfTheSameClassesShareTheirHostSideUnderAnyNames() throws IOException {
        generate("h", METHODS, record(""));
        CodegenRequest request =
                CodegenRequest.of("n", folder.resolve("h/classes"), List.of(), List.of());
        CodegenResult small = EdlCodegen.generate(request);
        CodegenResult large = generate("i", METHODS, record(""));

        assertNotEquals(small.cTrusted(), large.cTrusted());
        assertEquals(small.boundary(), large.boundary());
        assertEquals(small.javaHost(), large.javaHost());
    }

    private static String record(String components) {
        return "package p;\npublic record R(" + components + ") {}";
    }

    @Test
    void theOrderOfMethodsInTheSourceChangesNothing() throws IOException {
        List<String> reversed =
                List.of(METHODS.get(3), METHODS.get(2), METHODS.get(1), METHODS.get(0));
        assertEquals(generate("a", METHODS, record("")), generate("b", reversed, record("")));
    }

    @Test
    void overloadsAndUnderscoresGetNamesOfTheirOwn() throws IOException {
        List<String> names =
                generate("c", METHODS, record("")).entryPoints().stream()
                        .map(entry -> entry.cName())
                        .toList();
        assertEquals(
                List.of(
                        "clogb_S_a__int",
                        "clogb_S_a__String",
                        "clogb_S_a__ListOfString",
                        "clogb_S_b_1c"),
                names);
    }

    @Test
    void theFingerprintCoversTheShapesOfRecordsAndTheLimits() throws IOException {
        List<String> method = List.of("int r(R x);");
        String plain = generate("d", method, record("int a, int b")).boundary();
        assertNotEquals(plain, generate("e", method, record("int b, int a")).boundary());
        assertNotEquals(
                plain,
                generate(
                                "f",
                                List.of("int r(@dev.cloister.MaxSize(bytes = 9) R x);"),
                                record("int a, int b"))
                        .boundary());
        assertEquals(plain, generate("g", method, record("int a, int b")).boundary());
    }
}
