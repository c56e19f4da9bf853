package dev.cloister.codegen;

import dev.cloister.codegen.emit.SourceFile;
import dev.cloister.codegen.stubs.EntryPoint;
import dev.cloister.codegen.stubs.NativeBinding;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The generated Java of both sides of a module, compiled and joined by a transport in the same VM:
 * native methods of the enclave's proxies become calls of {@code FakeTransport}, and its ecalls run
 * the bridge methods.
 */
final class BothSides {
    private static final Path BRIDGE = Path.of("../sdk-runtime/src/main/java");
    private static final Path TRANSPORT =
            Path.of("src/test/resources/transport/FakeTransport.java");
    private static final Pattern NATIVE =
            Pattern.compile("private static native (\\S+) (ocall_\\w+)\\(([^)]*)\\);");
    private static final int FIRST_ID = 64;

    private final CodegenResult result;
    private final ClassLoader loader;

    BothSides(CompiledModule module, CodegenResult result) throws IOException {
        this.result = result;
        if (!result.succeeded()) {
            throw new AssertionError(result.diagnostics().toString());
        }
        List<SourceFile> sources = new ArrayList<>(bridge());
        sources.add(new SourceFile("transport/FakeTransport.java", Files.readString(TRANSPORT)));
        module.compile(sources, List.of());
        module.compile(result.javaHost(), List.of("-Xlint:all,-try", "-Werror"));
        module.compile(result.javaEnclave(), List.of("-Xlint:all", "-Werror"));
        module.compile(result.javaEnclave().stream().map(this::withoutNatives).toList(), List.of());
        loader =
                new URLClassLoader(
                        new URL[] {module.classes().toUri().toURL()},
                        BothSides.class.getClassLoader());
    }

    /**
     * Joins the sides. {@code hostServices}: implementations, in the order of {@link
     * CodegenResult#hostServices}.
     */
    void join(Object... hostServices) throws ReflectiveOperationException {
        Class<?> transport = type("transport.FakeTransport");
        int id = FIRST_ID;
        for (EntryPoint entry : result.entryPoints()) {
            Class<?> bridge = type(entry.className().replace('/', '.'));
            transport
                    .getMethod("ecall", int.class, Class.class, String.class)
                    .invoke(null, id++, bridge, entry.method());
        }
        for (int i = 0; i < hostServices.length; i++) {
            Object binding = make(bindingName(result.hostServices().get(i)) + "_HostBinding");
            transport
                    .getMethod("host", Object.class, Object.class)
                    .invoke(null, binding, hostServices[i]);
        }
    }

    Object proxy(String service) throws ReflectiveOperationException {
        Object binding = make(bindingName(service) + "_EnclaveBinding");
        return type("transport.FakeTransport")
                .getMethod("proxy", Object.class)
                .invoke(null, binding);
    }

    Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, loader);
    }

    Object make(String name, Object... arguments) throws ReflectiveOperationException {
        for (Constructor<?> constructor : type(name).getDeclaredConstructors()) {
            if (constructor.getParameterCount() == arguments.length) {
                constructor.setAccessible(true);
                return constructor.newInstance(arguments);
            }
        }
        throw new NoSuchMethodException(name);
    }

    /** Calls a method by name and count of parameters; throws what it throws. */
    static Object call(Object target, String name, Object... arguments) throws Throwable {
        for (Method method : target.getClass().getMethods()) {
            boolean fits =
                    method.getName().equals(name) && method.getParameterCount() == arguments.length;
            if (fits && accepts(method, arguments)) {
                method.setAccessible(true);
                try {
                    return method.invoke(target, arguments);
                } catch (InvocationTargetException thrown) {
                    // A dynamic proxy stands for the call frame and wraps what the real one throws
                    // sneakily.
                    boolean wrapped = thrown.getCause() instanceof UndeclaredThrowableException;
                    throw wrapped ? thrown.getCause().getCause() : thrown.getCause();
                }
            }
        }
        throw new NoSuchMethodException(name + Arrays.toString(arguments));
    }

    private static boolean accepts(Method method, Object[] arguments) {
        return IntStream.range(0, arguments.length)
                .allMatch(
                        i -> {
                            Class<?> type = method.getParameterTypes()[i];
                            boolean none = arguments[i] == null && !type.isPrimitive();
                            return none
                                    || MethodType.methodType(type)
                                            .wrap()
                                            .returnType()
                                            .isInstance(arguments[i]);
                        });
    }

    private static String bindingName(String binaryName) {
        int dot = binaryName.lastIndexOf('.');
        return binaryName.substring(0, dot + 1) + binaryName.substring(dot + 1).replace('$', '_');
    }

    private static List<SourceFile> bridge() throws IOException {
        try (Stream<Path> files = Files.list(BRIDGE.resolve("dev/cloister/runtime/bridge"))) {
            return files.sorted().map(file -> CompiledModule.source(BRIDGE, file)).toList();
        }
    }

    private SourceFile withoutNatives(SourceFile file) {
        Matcher matcher = NATIVE.matcher(file.text());
        String text =
                matcher.replaceAll(
                        m -> {
                            String names =
                                    Arrays.stream(m.group(3).split(", "))
                                            .filter(p -> !p.isEmpty())
                                            .map(
                                                    p ->
                                                            ", (Object) "
                                                                    + p.substring(
                                                                            p.indexOf(' ') + 1))
                                            .collect(Collectors.joining());
                            String call =
                                    "transport.FakeTransport.ocall("
                                            + id(file.path(), m.group(2))
                                            + names
                                            + ")";
                            String body =
                                    m.group(1).equals("void")
                                            ? call + ";"
                                            : "return (" + m.group(1) + ") " + call + ";";
                            return Matcher.quoteReplacement(
                                    "private static "
                                            + m.group(1)
                                            + " "
                                            + m.group(2)
                                            + "("
                                            + m.group(3)
                                            + ") { "
                                            + body
                                            + " }");
                        });
        return new SourceFile(file.path(), text);
    }

    private int id(String path, String method) {
        List<NativeBinding> bindings = result.nativeBindings();
        for (int i = 0; i < bindings.size(); i++) {
            if ((bindings.get(i).className() + ".java").equals(path)
                    && bindings.get(i).method().equals(method)) {
                return FIRST_ID + i;
            }
        }
        throw new AssertionError(path + " " + method + ": no native binding");
    }
}
