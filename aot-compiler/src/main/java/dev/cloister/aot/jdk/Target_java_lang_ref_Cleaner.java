package dev.cloister.aot.jdk;

import java.lang.ref.Cleaner;
import java.util.Objects;

/** {@code java.lang.ref.Cleaner}: its use runs what is due when it has no thread. */
@Substitute("java/lang/ref/Cleaner")
final class Target_java_lang_ref_Cleaner {
    @Original Target_jdk_internal_ref_CleanerImpl impl;

    private Target_java_lang_ref_Cleaner() {}

    public Cleaner.Cleanable register(Object object, Runnable action) {
        Objects.requireNonNull(object, "obj");
        Objects.requireNonNull(action, "action");
        impl.runDue();
        return (Cleaner.Cleanable)
                (Object)
                        new Target_jdk_internal_ref_CleanerImpl.PhantomCleanableRef(
                                object, (Cleaner) (Object) this, action);
    }
}
