package dev.cloister.aot.jdk;

import java.util.List;

/** {@code jdk.internal.util.Preconditions}: the same messages without java.util.Formatter. */
@Substitute("jdk/internal/util/Preconditions")
final class Target_jdk_internal_util_Preconditions {
    private Target_jdk_internal_util_Preconditions() {}

    private static String outOfBoundsMessage(String checkKind, List<? extends Number> arguments) {
        if (checkKind == null && arguments == null) {
            return "Range check failed";
        }
        if (checkKind == null) {
            return "Range check failed: ".concat(String.valueOf(arguments));
        }
        if (arguments == null) {
            return "Range check failed: ".concat(checkKind);
        }
        int wanted = checkKind.equals("checkIndex") ? 2 : checkKind.startsWith("checkFrom") ? 3 : 0;
        return wanted == arguments.size()
                ? known(checkKind, arguments)
                : "Range check failed: "
                        .concat(checkKind)
                        .concat(" ")
                        .concat(String.valueOf(arguments));
    }

    private static String known(String checkKind, List<? extends Number> arguments) {
        String first = String.valueOf(arguments.get(0));
        String second = String.valueOf(arguments.get(1));
        StringBuilder text = new StringBuilder();
        switch (checkKind) {
            case "checkIndex" ->
                    text.append("Index ")
                            .append(first)
                            .append(" out of bounds for length ")
                            .append(second);
            case "checkFromToIndex" ->
                    text.append("Range [")
                            .append(first)
                            .append(", ")
                            .append(second)
                            .append(") out of bounds for length ")
                            .append(arguments.get(2));
            default ->
                    text.append("Range [")
                            .append(first)
                            .append(", ")
                            .append(first)
                            .append(" + ")
                            .append(second)
                            .append(") out of bounds for length ")
                            .append(arguments.get(2));
        }
        return text.toString();
    }
}
