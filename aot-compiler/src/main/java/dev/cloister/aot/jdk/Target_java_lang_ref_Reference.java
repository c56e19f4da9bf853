package dev.cloister.aot.jdk;

/**
 * {@code java.lang.ref.Reference}: no handler thread; queues look for cleared references when they
 * are asked.
 */
@Substitute(value = "java/lang/ref/Reference", replaceInitializer = true)
final class Target_java_lang_ref_Reference {
    private Target_java_lang_ref_Reference() {}
}
