package dev.cloister.aot.jdk;

import dev.cloister.vm.StackTraces;

/** {@code java.lang.NullPointerException}: with HotSpot's computed messages, when asked for. */
@Substitute("java/lang/NullPointerException")
final class Target_java_lang_NullPointerException {
    transient long action;
    transient long cause;

    private Target_java_lang_NullPointerException() {}

    private String getExtendedNPEMessage() {
        return StackTraces.nullMessage(action, cause);
    }
}
