package dev.cloister.build;

import dev.cloister.aot.toolchain.EnclaveElfBuild;
import dev.cloister.aot.toolchain.ToolchainException;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldDiagnostic;
import dev.cloister.aot.world.WorldMethod;
import dev.cloister.aot.world.WorldRequest.BoundNative;
import dev.cloister.aot.world.WorldResult;
import dev.cloister.codegen.emit.CNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The native methods of a module's classes, the header that declares their C functions, and the
 * author's C. Whether each is there and has the right type is the compiler's and the linker's word,
 * said again here in terms of Java.
 */
public final class NativeMethods {
    private static final String STAGE = "binding native methods to their C";
    private static final String WITHOUT_FUNCTION = "the native method has no C function";
    private static final String HEADER = "natives.h";
    private static final Pattern UNDEFINED =
            Pattern.compile("undefined (?:hidden )?symbol: (java_\\w+)");
    private static final Pattern WITHOUT_PROTOTYPE =
            Pattern.compile(
                    "(\\S+):(\\d+):\\d+: error: no previous prototype for function '(\\w+)'");
    private static final Pattern OTHER_TYPE =
            Pattern.compile("(\\S+):(\\d+):\\d+: error: conflicting types for '(java_\\w+)'");

    /** A native method. */
    private record Method(
            String className, String name, String descriptor, boolean isStatic, String cFunction) {
        String display() {
            String parameters =
                    Stream.of(Type.getArgumentTypes(descriptor))
                            .map(Type::getClassName)
                            .collect(Collectors.joining(", "));
            return className.replace('/', '.') + "." + name + "(" + parameters + ")";
        }

        String remedy() {
            return "define " + prototype();
        }

        String prototype() {
            List<String> parameters = new ArrayList<>();
            if (!isStatic) {
                parameters.add("clo_ref self");
            }
            for (Type type : Type.getArgumentTypes(descriptor)) {
                parameters.add(cType(type) + " p" + parameters.size());
            }
            return cType(Type.getReturnType(descriptor))
                    + " "
                    + cFunction
                    + "("
                    + (parameters.isEmpty() ? "void" : String.join(", ", parameters))
                    + ")";
        }

        private static String cType(Type type) {
            return switch (type.getSort()) {
                case Type.VOID -> "void";
                case Type.LONG -> "int64_t";
                case Type.FLOAT -> "float";
                case Type.DOUBLE -> "double";
                case Type.ARRAY, Type.OBJECT -> "clo_ref";
                default -> "int32_t";
            };
        }
    }

    private final SortedMap<String, Method> methods;
    private final SortedMap<String, String> sources;

    private NativeMethods(SortedMap<String, Method> methods, SortedMap<String, String> sources) {
        this.methods = methods;
        this.sources = sources;
    }

    /** No native methods and no C. */
    public static NativeMethods none() {
        return new NativeMethods(new TreeMap<>(), new TreeMap<>());
    }

    /**
     * None when the folder does not exist.
     *
     * @param classes folders and jars of the classes whose native methods are bound
     * @param enclaveC folder of the C sources
     */
    public static NativeMethods of(List<Path> classes, Path enclaveC) {
        if (!Files.isDirectory(enclaveC)) {
            return none();
        }
        try {
            SortedMap<String, Method> methods = new TreeMap<>();
            for (Path entry : classes) {
                if (Files.isRegularFile(entry)) {
                    try (FileSystem jar = FileSystems.newFileSystem(entry)) {
                        natives(jar.getPath("/"), methods);
                    }
                } else {
                    natives(entry, methods);
                }
            }
            SortedMap<String, String> sources = new TreeMap<>();
            for (Path file : files(enclaveC, ".c", ".h")) {
                String name = enclaveC.relativize(file).toString().replace('\\', '/');
                sources.put(EnclaveElfBuild.AUTHOR_FOLDER + name, Files.readString(file));
            }
            sources.put(HEADER, header(methods));
            return new NativeMethods(methods, sources);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    private static void natives(Path root, SortedMap<String, Method> methods) throws IOException {
        for (Path file : files(root, ".class")) {
            // Of a jar's other releases and modules nothing is ever run inside.
            String name = file.getFileName().toString();
            if (!file.startsWith(root.resolve("META-INF")) && !name.equals("module-info.class")) {
                natives(Files.readAllBytes(file), methods);
            }
        }
    }

    private static void natives(byte[] classFile, SortedMap<String, Method> methods) {
        List<Method> own = new ArrayList<>();
        ClassReader reader = new ClassReader(classFile);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            String signature,
                            String[] exceptions) {
                        if ((access & Opcodes.ACC_NATIVE) != 0) {
                            boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
                            String type = reader.getClassName();
                            own.add(new Method(type, name, descriptor, isStatic, ""));
                        }
                        return null;
                    }
                },
                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        for (Method method : own) {
            boolean overloaded =
                    own.stream().filter(other -> other.name().equals(method.name())).count() > 1;
            String function = cFunction(method, overloaded);
            methods.put(
                    function,
                    new Method(
                            method.className(),
                            method.name(),
                            method.descriptor(),
                            method.isStatic(),
                            function));
        }
    }

    /** As JNI names functions, but for the first word; only overloaded ones have parameters. */
    private static String cFunction(Method method, boolean overloaded) {
        String name =
                "java_" + CNames.mangle(method.className()) + "_" + CNames.mangle(method.name());
        String descriptor = method.descriptor();
        return overloaded
                ? name + "__" + CNames.mangle(descriptor.substring(1, descriptor.indexOf(')')))
                : name;
    }

    private static String header(SortedMap<String, Method> methods) {
        StringBuilder text = new StringBuilder();
        text.append("/* Generated by Cloister: the C functions of native methods. */\n");
        text.append("#ifndef CLOISTER_NATIVES_H\n#define CLOISTER_NATIVES_H\n\n");
        text.append("#include \"cloister/java.h\"\n\n");
        for (Method method : methods.values()) {
            text.append("/* ").append(method.display()).append(" */\n");
            text.append("CLO_HIDDEN ").append(method.prototype()).append(";\n");
        }
        return text.append("\n#endif\n").toString();
    }

    /** What is compiled beside the generated C, with the header. */
    SortedMap<String, String> sources() {
        return sources;
    }

    /** What a closed world needs to know of them. */
    public List<BoundNative> bindings() {
        return methods.values().stream()
                .map(
                        m ->
                                new BoundNative(
                                        m.className(),
                                        m.name(),
                                        m.descriptor(),
                                        m.cFunction(),
                                        true))
                .toList();
    }

    /**
     * Compiles the author's C and names the reachable methods that have no function there.
     *
     * @param world built with {@link #bindings()}
     * @throws EnclaveBuildException when the C has functions without a method or of another type
     * @throws ToolchainException when the C has other errors
     */
    public List<WorldDiagnostic> unbound(WorldResult world, EnclaveElfBuild elfBuild) {
        Set<String> defined;
        try {
            defined = elfBuild.definedByAuthor(sources);
        } catch (ToolchainException refused) {
            throw inTermsOfJava(refused);
        }
        List<WorldDiagnostic> problems = new ArrayList<>();
        for (WorldClass type : world.world().classes()) {
            for (WorldMethod reached : type.methods()) {
                Method method =
                        reached.nativeBinding()
                                .map(binding -> methods.get(binding.cFunction()))
                                .orElse(null);
                if (method != null && !defined.contains(method.cFunction())) {
                    problems.add(
                            new WorldDiagnostic(
                                    method.display(),
                                    WITHOUT_FUNCTION,
                                    method.remedy(),
                                    world.whyReachable().path(reached)));
                }
            }
        }
        return problems;
    }

    /** What refuses a build: the same failure, said of native methods where it is of them. */
    RuntimeException inTermsOfJava(ToolchainException refused) {
        List<String> problems = problemsIn(refused.getMessage());
        return problems.isEmpty() ? refused : new EnclaveBuildException(STAGE, problems);
    }

    /** What the C tools said of native methods, in terms of Java; nothing when it was of others. */
    private List<String> problemsIn(String toolMessage) {
        Set<String> problems = new LinkedHashSet<>();
        Matcher undefined = UNDEFINED.matcher(toolMessage);
        while (undefined.find()) {
            Method method = methods.get(undefined.group(1));
            if (method != null) {
                problems.add(method.display() + ": " + WITHOUT_FUNCTION + "; " + method.remedy());
            }
        }
        Matcher extra = WITHOUT_PROTOTYPE.matcher(toolMessage);
        while (extra.find()) {
            problems.add(
                    place(extra)
                            + "no native method is bound to "
                            + extra.group(3)
                            + "; make it static, correct its name, or include "
                            + HEADER);
        }
        Matcher other = OTHER_TYPE.matcher(toolMessage);
        while (other.find()) {
            Method method = methods.get(other.group(3));
            if (method != null) {
                problems.add(
                        place(other)
                                + "the C function of "
                                + method.display()
                                + " has another type; "
                                + method.remedy());
            }
        }
        return problems.stream().sorted().toList();
    }

    private static String place(Matcher error) {
        String file = error.group(1).replaceFirst("^.*" + EnclaveElfBuild.AUTHOR_FOLDER, "");
        return file + ":" + error.group(2) + ": ";
    }
}
