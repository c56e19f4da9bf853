package dev.cloister.aot.world;

import dev.cloister.aot.world.WorldMethod.NativeBinding;
import dev.cloister.aot.world.WorldRequest.EntryPoint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of {@code natives.def} and {@code upcalls.def} of the native module. */
final class AbiTables {
    private static final String FOLDER = "/cloister/native/abi/";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final String THREE_STRINGS =
            "\\(\\s*\"([^\"]+)\"\\s*,\\s*\"([^\"]+)\"\\s*,\\s*\"([^\"]+)\"\\s*,\\s*(\\w+)\\s*";
    private static final Pattern NATIVE =
            Pattern.compile("CLO_NATIVE" + THREE_STRINGS + ",\\s*(\\w+)\\s*\\)");
    private static final Pattern UPCALL = Pattern.compile("CLO_UPCALL" + THREE_STRINGS + "\\)");

    private static final String STRING = "\"([^\"]+)\"\\s*,\\s*";
    private static final Pattern UPCALL_IF =
            Pattern.compile("CLO_UPCALL_IF\\(\\s*" + STRING.repeat(6) + "(\\w+)\\s*\\)");

    /**
     * {@code present} is compiled when the trigger is reachable, {@code absent} under the same name
     * when it is not.
     */
    record ConditionalUpcall(
            String triggerClass, String triggerKey, EntryPoint present, EntryPoint absent) {}

    private final Map<String, NativeBinding> natives = new HashMap<>();
    private final List<EntryPoint> upcalls = new ArrayList<>();
    private final List<ConditionalUpcall> conditionalUpcalls = new ArrayList<>();

    static AbiTables ofNativeModule() {
        return new AbiTables(resource("natives.def"), resource("upcalls.def"));
    }

    AbiTables(String nativesText, String upcallsText) {
        Matcher row = NATIVE.matcher(COMMENT.matcher(nativesText).replaceAll(""));
        while (row.find()) {
            boolean mayThrow = !row.group(5).equals("CLO_NATIVE_NO_THROW");
            bind(
                    row.group(1),
                    row.group(2) + row.group(3),
                    new NativeBinding(row.group(4), mayThrow));
        }
        row = UPCALL.matcher(COMMENT.matcher(upcallsText).replaceAll(""));
        while (row.find()) {
            upcalls.add(new EntryPoint(row.group(1), row.group(2), row.group(3), row.group(4)));
        }
        row = UPCALL_IF.matcher(COMMENT.matcher(upcallsText).replaceAll(""));
        while (row.find()) {
            String type = row.group(3);
            String descriptor = row.group(6);
            String cName = row.group(7);
            conditionalUpcalls.add(
                    new ConditionalUpcall(
                            row.group(1),
                            row.group(2),
                            new EntryPoint(type, row.group(4), descriptor, cName),
                            new EntryPoint(type, row.group(5), descriptor, cName)));
        }
    }

    private static String resource(String file) {
        try (InputStream in = AbiTables.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new WorldException(
                        FOLDER + file + ": not found; put cloister-native on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new WorldException(FOLDER + file + ": cannot be read", e);
        }
    }

    void bind(String className, String key, NativeBinding binding) {
        natives.put(className + "." + key, binding);
    }

    Optional<NativeBinding> binding(String className, String key) {
        return Optional.ofNullable(natives.get(className + "." + key));
    }

    List<ConditionalUpcall> conditionalUpcalls() {
        return conditionalUpcalls;
    }

    List<EntryPoint> upcalls() {
        return upcalls;
    }
}
