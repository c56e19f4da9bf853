package dev.cloister.fuzz;

import dev.cloister.codegen.CodegenResult;
import dev.cloister.codegen.emit.SourceFile;
import dev.cloister.codegen.stubs.EntryPoint;
import dev.cloister.wire.HostFailure;
import dev.cloister.wire.WireException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Generated Java of the enclave side, in both directions: bridge methods get encoded arguments, and
 * proxies get answers, of any bytes. What is accepted is the one form of its value: methods that
 * return what they got return the same bytes.
 */
public final class BridgeTarget {
    private static final Pattern NATIVE =
            Pattern.compile("private static native (\\S+) (ocall_\\w+)\\(([^)]*)\\);");
    private static final List<String> ECHOES =
            List.of("all", "buffer", "bytes", "ids", "map", "part", "set", "texts");
    private static final List<Method> METHODS = methods();

    private BridgeTarget() {}

    private static List<Method> methods() {
        try {
            Workshop workshop = new Workshop(Files.createTempDirectory("workshop"));
            CodegenResult result = workshop.generate();
            workshop.compileGenerated(
                    result.javaEnclave().stream().map(BridgeTarget::withAnswers).toList());
            URL[] classes = {workshop.classes().toUri().toURL()};
            ClassLoader loader = new URLClassLoader(classes, BridgeTarget.class.getClassLoader());
            List<Method> found = new ArrayList<>();
            for (EntryPoint entry : result.entryPoints()) {
                Class<?> bridge = loader.loadClass(entry.className().replace('/', '.'));
                for (Method method : bridge.getDeclaredMethods()) {
                    // Slots are checked by the generated C.
                    if (method.getName().equals(entry.method())
                            && Arrays.equals(
                                    method.getParameterTypes(), new Class<?>[] {byte[].class})) {
                        method.setAccessible(true);
                        found.add(method);
                    }
                }
            }
            return found;
        } catch (java.io.IOException | ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static SourceFile withAnswers(SourceFile file) {
        return new SourceFile(
                file.path(), NATIVE.matcher(file.text()).replaceAll(BridgeTarget::body));
    }

    private static String body(MatchResult declared) {
        String answers = HostAnswers.class.getName();
        String body =
                switch (declared.group(1)) {
                    case "void" -> "";
                    case "long" -> "return " + answers + ".slot();";
                    case "byte[]" -> "return " + answers + ".bytes();";
                    case "double[]" -> "return " + answers + ".doubles();";
                    default -> throw new AssertionError(declared.group());
                };
        return String.format(
                "private static %s %s(%s) { %s }",
                declared.group(1), declared.group(2), declared.group(3), body);
    }

    /** Called for every input. */
    public static void fuzzerTestOneInput(byte[] bytes) throws Throwable {
        if (bytes.length < 3) {
            return;
        }
        Method method = METHODS.get((bytes[0] & 0xff) % METHODS.size());
        int length = Math.min((bytes[1] & 0xff) << 8 | bytes[2] & 0xff, bytes.length - 3);
        byte[] argument = Arrays.copyOfRange(bytes, 3, 3 + length);
        HostAnswers.from(Arrays.copyOfRange(bytes, 3 + length, bytes.length));
        Object result;
        try {
            result = method.invoke(null, (Object) argument.clone());
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof WireException
                    || thrown.getCause() instanceof HostFailure) {
                return;
            }
            throw thrown.getCause();
        }
        if (ECHOES.contains(method.getName())) {
            Claim.that(Arrays.equals(argument, (byte[]) result), "two forms of one argument");
        } else if (method.getName().equals("askPart")) {
            Claim.that(Arrays.equals(HostAnswers.last(), (byte[]) result), "two forms of a reply");
        }
    }
}
