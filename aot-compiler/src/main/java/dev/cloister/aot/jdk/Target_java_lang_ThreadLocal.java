package dev.cloister.aot.jdk;

/** {@code java.lang.ThreadLocal}: only named, so that Thread can hand inheritable values on. */
@Substitute("java/lang/ThreadLocal")
final class Target_java_lang_ThreadLocal {
    private Target_java_lang_ThreadLocal() {}

    @Original
    static native ThreadLocalMap createInheritedMap(ThreadLocalMap parentMap);

    /**
     * {@code java.lang.ThreadLocal.ThreadLocalMap}: only named, as the type of fields of Thread.
     */
    @Substitute("java/lang/ThreadLocal$ThreadLocalMap")
    static final class ThreadLocalMap {
        private ThreadLocalMap() {}
    }
}
