package dev.cloister.fuzz;

import dev.cloister.codegen.CodegenResult;
import dev.cloister.codegen.emit.SourceFile;
import dev.cloister.codegen.stubs.EntryPoint;
import dev.cloister.wire.HostFailure;
import dev.cloister.wire.WireException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Generated Java of the enclave side, in both directions: bridge methods get arguments, and proxies
 * get answers. An input is a script that says which method is called and makes its arguments and
 * all answers out of well-formed ones. Nothing that is right is refused; what is accepted is the
 * one form of its value: methods that return what they got return the same bytes.
 */
public final class BridgeTarget {
    private static final Pattern NATIVE =
            Pattern.compile("private static native (\\S+) ocall_(\\w+)\\(([^)]*)\\);");
    private static final List<String> ECHOES =
            List.of("all", "askPart", "buffer", "bytes", "ids", "map", "part", "set", "texts");
    private static final List<String> FLAT_ECHOES = List.of("askSpot", "cells", "spot");
    private static final int OPEN_HANDLES = 3;
    private static List<Call> calls;

    private BridgeTarget() {}

    /** A bridge method, and what the service's method takes. */
    private record Call(Method bridge, Type[] parameters) {
        Object[] arguments(HostileValues values) {
            Class<?>[] carriers = bridge.getParameterTypes();
            Object[] arguments = new Object[carriers.length];
            for (int i = 0; i < carriers.length; i++) {
                arguments[i] = argument(values, carriers[i], parameters[i]);
            }
            return arguments;
        }

        private static Object argument(HostileValues values, Class<?> carrier, Type type) {
            if (type instanceof Class<?> && ((Class<?>) type).isEnum()) {
                return values.ordinal((Class<?>) type);
            }
            if (!carrier.isArray()) {
                if (HostileValues.isHandle(type)) {
                    return values.handle();
                }
                return values.primitive(carrier);
            }
            return carrier == type
                    ? values.array(carrier.getComponentType())
                    : values.encoded(type);
        }
    }

    /** Called once, before the time of an input is measured. */
    public static void fuzzerInitialize() throws IOException, ReflectiveOperationException {
        List<Call> toolbox = calls("toolbox", "Toolbox");
        Method open = toolbox.get(0).bridge();
        List<Long> handles = new ArrayList<>();
        for (int weight = 1; weight <= OPEN_HANDLES; weight++) {
            handles.add((Long) open.invoke(null, weight));
        }
        HostileValues.handles(handles);
        List<Call> all = new ArrayList<>(calls("workshop", "Workshop"));
        // Handles that a result opens stay open: only parameters hold some here.
        all.addAll(toolbox.subList(1, toolbox.size()));
        calls = List.copyOf(all);
    }

    /** The calls of a module's one service. */
    private static List<Call> calls(String name, String service)
            throws IOException, ReflectiveOperationException {
        FuzzedModule module = new FuzzedModule(name, Files.createTempDirectory(name));
        CodegenResult result = module.generate();
        module.compileGenerated(
                result.javaEnclave().stream().map(BridgeTarget::withAnswers).toList());
        URL[] classes = {module.classes().toUri().toURL()};
        ClassLoader loader = new URLClassLoader(classes, BridgeTarget.class.getClassLoader());
        Method[] methods = loader.loadClass(name + "." + service).getMethods();
        List<Call> found = new ArrayList<>();
        for (EntryPoint entry : result.entryPoints()) {
            if (entry.className().equals(name + "/" + service + "EnclaveBridge")) {
                Class<?> type = loader.loadClass(entry.className().replace('/', '.'));
                Method bridge = named(type.getDeclaredMethods(), entry.method());
                bridge.setAccessible(true);
                Method method = named(methods, entry.method());
                found.add(new Call(bridge, method.getGenericParameterTypes()));
            }
        }
        return found;
    }

    private static Method named(Method[] methods, String name) {
        return Arrays.stream(methods).filter(m -> m.getName().equals(name)).findFirst().get();
    }

    private static SourceFile withAnswers(SourceFile file) {
        String service = file.path().replace("EnclaveProxy.java", "").replace('/', '.');
        return new SourceFile(
                file.path(),
                NATIVE.matcher(file.text()).replaceAll(declared -> body(service, declared)));
    }

    private static String body(String service, MatchResult declared) {
        String answer =
                switch (declared.group(1)) {
                    case "void" -> "none";
                    case "long" -> "slot";
                    case "byte[]" -> "bytes";
                    case "double[]" -> "doubles";
                    default -> throw new AssertionError(declared.group());
                };
        StringBuilder arguments = new StringBuilder();
        for (String parameter : declared.group(3).split(", ")) {
            if (!parameter.isEmpty()) {
                arguments.append(", ").append(parameter.substring(parameter.indexOf(' ') + 1));
            }
        }
        return String.format(
                "private static %s ocall_%s(%s) { %s %s.%s(%s.class, \"%s\"%s); }",
                declared.group(1),
                declared.group(2),
                declared.group(3),
                answer.equals("none") ? "" : "return",
                HostAnswers.class.getName(),
                answer,
                service,
                declared.group(2),
                arguments);
    }

    /** Called for every input. */
    public static void fuzzerTestOneInput(byte[] bytes) throws Throwable {
        Script script = new Script(bytes);
        HostileValues values = new HostileValues(script);
        Call call = calls.get(script.below(calls.size()));
        Object[] arguments = call.arguments(values);
        byte[] argument = arguments[0] instanceof byte[] ? ((byte[]) arguments[0]).clone() : null;
        HostAnswers.from(script, values);
        Object result;
        try {
            result = call.bridge().invoke(null, arguments);
        } catch (InvocationTargetException thrown) {
            Throwable cause = thrown.getCause();
            boolean refused =
                    cause instanceof WireException || cause instanceof IllegalStateException;
            if (cause instanceof HostFailure || refused && !values.areRight()) {
                return;
            }
            throw cause;
        }
        String name = call.bridge().getName();
        byte[] asked = name.startsWith("ask") ? HostAnswers.last() : argument;
        if (ECHOES.contains(name)) {
            Claim.that(Arrays.equals(asked, (byte[]) result), "two forms of one value");
        } else if (FLAT_ECHOES.contains(name)) {
            // Damage may have hit padding, which is not looked at.
            Claim.that(
                    Arrays.equals(asked, (byte[]) result)
                            || !values.areRight() && asked.length == ((byte[]) result).length,
                    "two forms of one struct");
        }
    }
}
