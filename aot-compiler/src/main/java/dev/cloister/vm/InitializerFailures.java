package dev.cloister.vm;

/** Remembers why static initialisers failed, to tell later uses of the class. */
final class InitializerFailures {
    private static InitializerFailures latest;

    private final Class<?> failed;
    private final ExceptionInInitializerError cause;
    private final InitializerFailures earlier;

    private InitializerFailures(
            Class<?> failed, ExceptionInInitializerError cause, InitializerFailures earlier) {
        this.failed = failed;
        this.cause = cause;
        this.earlier = earlier;
    }

    static synchronized void record(Class<?> failed, Throwable thrown) {
        StringBuilder text = new StringBuilder("Exception ").append(thrown.getClass().getName());
        if (thrown.getMessage() != null) {
            text.append(": ").append(thrown.getMessage());
        }
        text.append(" [in thread \"").append(Thread.currentThread().getName()).append("\"]");
        ExceptionInInitializerError cause = new ExceptionInInitializerError(text.toString());
        cause.setStackTrace(thrown.getStackTrace());
        latest = new InitializerFailures(failed, cause, latest);
    }

    static synchronized void explain(Class<?> failed, NoClassDefFoundError error) {
        for (InitializerFailures entry = latest; entry != null; entry = entry.earlier) {
            if (entry.failed == failed) {
                error.initCause(entry.cause);
                return;
            }
        }
    }
}
