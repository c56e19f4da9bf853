package dev.cloister.aot.jdk;

/**
 * {@code java.util.concurrent.ForkJoinTask}: passes on the exception itself, not a copy made by
 * reflection.
 */
@Substitute("java/util/concurrent/ForkJoinTask")
abstract class Target_java_util_concurrent_ForkJoinTask {
    @Original private transient volatile Aux aux;

    private Target_java_util_concurrent_ForkJoinTask() {}

    private Throwable getThrowableException() {
        Aux known = aux;
        return known == null ? null : known.ex;
    }

    /** {@code ForkJoinTask.Aux}: only named. */
    @Substitute("java/util/concurrent/ForkJoinTask$Aux")
    static final class Aux {
        @Original Throwable ex;

        private Aux() {}
    }
}
