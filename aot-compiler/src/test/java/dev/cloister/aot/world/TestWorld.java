package dev.cloister.aot.world;

import dev.cloister.aot.testing.TestCompiler;
import dev.cloister.aot.world.WorldRequest.BoundNative;
import dev.cloister.aot.world.WorldRequest.EntryPoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds the world of one source file whose class {@code Main} has a {@code main()}. */
final class TestWorld {
    private static final LibraryJdk JDK = LibraryJdk.find();
    private static final String NATIVES =
            """
            CLO_NATIVE("java/lang/Object", "clone", "()Ljava/lang/Object;", clo_clone, 0)
            CLO_NATIVE("java/lang/Throwable", "fillInStackTrace", "(I)Ljava/lang/Throwable;", clo_fill, 0)
            CLO_NATIVE("java/lang/NullPointerException", "getExtendedNPEMessage", "()Ljava/lang/String;", clo_npe, 0)
            CLO_NATIVE("java/lang/Object", "getClass", "()Ljava/lang/Class;", clo_class_of, CLO_NATIVE_NO_THROW)
            CLO_NATIVE("java/lang/Object", "hashCode", "()I", clo_hash, CLO_NATIVE_NO_THROW)
            """;

    private final Path folder;
    private final List<byte[]> substitutes = new ArrayList<>();
    private final List<BoundNative> bindings = new ArrayList<>();
    private boolean ownSubstitutions;
    private WorldResult result;

    TestWorld(Path folder) {
        this.folder = folder;
    }

    /** A class annotated with {@code @Substitute}, as source. */
    TestWorld substitute(String source) {
        TestCompiler.compile(source, List.of("-g", "-classpath", classPath()))
                .values()
                .forEach(substitutes::add);
        return this;
    }

    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** With the compiler's own substitutions and natives instead of the test's. */
    TestWorld withOwnSubstitutions() {
        ownSubstitutions = true;
        return this;
    }

    TestWorld bind(BoundNative binding) {
        bindings.add(binding);
        return this;
    }

    TestWorld build(String source) {
        TestCompiler.compileInto(folder, source);
        return rebuild();
    }

    /** Builds from what lies in the folder. */
    TestWorld rebuild() {
        EntryPoint main = new EntryPoint("Main", "main", "()V", "main");
        WorldRequest request = new WorldRequest(List.of(folder), JDK, List.of(main), bindings);
        result =
                ownSubstitutions
                        ? ClosedWorldBuilder.build(request)
                        : ClosedWorldBuilder.build(
                                request,
                                new Substitutions(substitutes),
                                new AbiTables(NATIVES, ""));
        return this;
    }

    WorldResult result() {
        return result;
    }

    ClosedWorld world() {
        return result.world();
    }

    WorldClass type(String name) {
        return world().classNamed(name);
    }

    List<String> diagnostics() {
        return result.diagnostics().stream().map(WorldDiagnostic::text).toList();
    }

    /** Reachable methods of classes outside the JDK: {@code Main.main}. */
    List<String> ownMethods() {
        List<String> names = new ArrayList<>();
        for (WorldClass type : world().classes()) {
            if (type.name().contains("/")) {
                continue;
            }
            type.initializer().ifPresent(method -> names.add(type.name() + ".<clinit>"));
            type.methods().stream()
                    .filter(method -> !method.name().equals("<init>"))
                    .forEach(method -> names.add(type.name() + "." + method.name()));
        }
        return names.stream().sorted().toList();
    }

    boolean reaches(String owner, String name) {
        return world().findClass(owner).stream()
                .flatMap(type -> type.methods().stream())
                .anyMatch(method -> method.name().equals(name));
    }

    List<String> targets(String receiver, String name, String descriptor) {
        return world().targets(type(receiver), name, descriptor).stream()
                .map(method -> method.owner().name())
                .toList();
    }
}
