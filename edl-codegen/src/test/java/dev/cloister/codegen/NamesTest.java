package dev.cloister.codegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.codegen.diagnostics.Diagnostic;
import dev.cloister.codegen.emit.SourceFile;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names that would mean something else in generated code, and what happens when names or sources
 * are missing.
 */
class NamesTest {
    @TempDir Path folder;

    @Test
    void noNameOfAUserIsTakenForSomethingElse() throws Throwable {
        CompiledModule module = CompiledModule.ofResources("names", folder);
        BothSides sides = new BothSides(module, module.generate("names"));
        Class<?> host = sides.type("com.names.Names_1$Host");
        Object service =
                Proxy.newProxyInstance(
                        host.getClassLoader(),
                        new Class<?>[] {host},
                        (proxy, method, arguments) -> arguments[0]);
        sides.join(service);
        Object proxy = sides.proxy("com.names.Names_1$Service");
        assertEquals(7, BothSides.call(proxy, "register", 7, 8L, "", 1f, 2.0, true));
        assertEquals(
                "12c[x]",
                BothSides.call(
                        proxy,
                        "struct",
                        (byte) 1,
                        (short) 2,
                        'c',
                        List.of("x"),
                        new int[1],
                        new int[2]));
        assertArrayEquals(
                new int[3], (int[]) BothSides.call(proxy, "gr\u00f6\u00dfe", 3, 4, "", "", "", ""));
    }

    @Test
    void withoutParameterNamesThePositionIsTheName() throws IOException {
        CompiledModule module =
                CompiledModule.withoutParameterNames(service("void pay(int a, String b);"), folder);
        String edl = module.generate("m").edl();
        assertTrue(
                edl.contains(
                        "void S_pay(int32_t p0, [in, size=p1_size] const uint8_t* p1, size_t p1_size);"),
                edl);
    }

    @Test
    void withoutSourcesADiagnosticNamesTheLineOfTheImplementation() throws IOException {
        CompiledModule module = CompiledModule.of(service("void pay(Object a);"), folder);
        CodegenRequest request = CodegenRequest.of("m", module.classes(), List.of(), List.of());
        List<String> found =
                EdlCodegen.generate(request).diagnostics().stream()
                        .map(Diagnostic::toString)
                        .toList();
        assertEquals(1, found.size());
        assertTrue(
                found.get(0).startsWith("T.java:4: pay(Object): java.lang.Object cannot cross"),
                found.get(0));
    }

    @Test
    void aTypeThatOnlyOnePackageSeesIsRefusedBeforeGeneratedCodeFailsToCompile()
            throws IOException {
        List<SourceFile> sources =
                List.of(
                        new SourceFile(
                                "p/S.java",
                                "package p;\n@dev.cloister.EnclaveService public interface S { void a(R r); }"),
                        new SourceFile(
                                "p/R.java",
                                "package p;\npublic record R(Hidden h) {}\nrecord Hidden(int x) {}"),
                        new SourceFile(
                                "q/T.java",
                                "package q;\n@dev.cloister.Trusted final class T implements p.S { public void a(p.R r) {} }"));
        List<Diagnostic> found = CompiledModule.of(sources, folder).generate("m").diagnostics();
        assertEquals(
                List.of(
                        "R.java:2: R.h: p.Hidden cannot cross the enclave boundary; make Hidden and the classes around it public"),
                found.stream().map(Diagnostic::toString).toList());
    }

    @Test
    void servicesMayComeFromALibrary() throws IOException {
        List<SourceFile> library =
                List.of(
                        new SourceFile(
                                "p/S.java",
                                "package p;\n@dev.cloister.EnclaveService public interface S { long now(); }"),
                        new SourceFile(
                                "p/H.java",
                                "package p;\n@dev.cloister.HostService public interface H { long now(); }"));
        SourceFile trusted =
                new SourceFile(
                        "q/T.java",
                        "package q;\n@dev.cloister.Trusted final class T implements p.S {\n"
                                + "private final p.H h; T(p.H h) { this.h = h; }\n"
                                + "public long now() { return h.now(); } }");
        CompiledModule module = CompiledModule.of(library, folder.resolve("library"));
        CompiledModule own =
                CompiledModule.of(
                        List.of(library.get(0), library.get(1), trusted), folder.resolve("own"));
        Files.delete(own.classes().resolve("p/S.class"));
        Files.delete(own.classes().resolve("p/H.class"));
        CodegenRequest request =
                CodegenRequest.of("m", own.classes(), List.of(module.classes()), List.of());
        CodegenResult result = EdlCodegen.generate(request);
        assertEquals(List.of("p.S"), result.services());
        assertEquals(List.of("p.H"), result.hostServices());
    }

    @Test
    void aRecordThatHoldsItselfOnlyThroughAListIsAcceptedAndOtherwiseRefused() throws IOException {
        String message =
                ": a record cannot contain itself without end, since null cannot cross; hold it in a List or an Optional";
        List<SourceFile> sources =
                List.of(
                        new SourceFile(
                                "p/S.java",
                                "package p;\n@dev.cloister.EnclaveService public interface S { void a(A a, Tree t); }"),
                        new SourceFile("p/A.java", "package p;\npublic record A(B b) {}"),
                        new SourceFile(
                                "p/B.java",
                                "package p;\npublic record B(int x, A a, Tree tree) {}"),
                        new SourceFile(
                                "p/Tree.java",
                                "package p;\npublic record Tree(java.util.List<Tree> children) {}"),
                        new SourceFile(
                                "p/T.java",
                                "package p;\n@dev.cloister.Trusted final class T implements S { public void a(A a, Tree t) {} }"));
        List<Diagnostic> found = CompiledModule.of(sources, folder).generate("m").diagnostics();
        assertEquals(
                List.of("A.java:2: p.A" + message, "B.java:2: p.B" + message),
                found.stream().map(Diagnostic::toString).toList());
    }

    private static List<SourceFile> service(String method) {
        String body = method.replace(";", " {}");
        return List.of(
                new SourceFile(
                        "p/S.java",
                        "package p;\n@dev.cloister.EnclaveService public interface S {\n"
                                + method
                                + "\n}"),
                new SourceFile(
                        "p/T.java",
                        "package p;\n@dev.cloister.Trusted\nfinal class T implements S {\n  public "
                                + body
                                + "\n}"));
    }
}
