package dev.cloister.aot.jdk;

import dev.cloister.vm.StackTraces;

/**
 * {@code java.lang.StackTraceElement}: elements are made by the VM with the names to print already
 * chosen.
 */
@Substitute("java/lang/StackTraceElement")
final class Target_java_lang_StackTraceElement {
    private Target_java_lang_StackTraceElement() {}

    static StackTraceElement[] of(Throwable thrown, int unused) {
        Target_java_lang_Throwable captured = (Target_java_lang_Throwable) (Object) thrown;
        // Null when the class of the exception overrides fillInStackTrace and captures nothing.
        return captured.backtrace == null
                ? new StackTraceElement[0]
                : StackTraces.elements((int[]) captured.backtrace, thrown.getClass());
    }
}
