package dev.cloister.aot.jdk;

import dev.cloister.vm.StackTraces;

/** {@code java.lang.Throwable}: stack traces come from our own walk over the stack. */
@Substitute("java/lang/Throwable")
final class Target_java_lang_Throwable {
    @Original transient Object backtrace;

    private Target_java_lang_Throwable() {}

    @Original
    native void setCause(Throwable cause);

    private Throwable fillInStackTrace(int unused) {
        backtrace = StackTraces.capture();
        return (Throwable) (Object) this;
    }
}
