package dev.cloister.aot.jdk;

/** {@code java.lang.SecurityManager}: an enclave permits none, which is what the exception says. */
@Substitute(value = "java/lang/SecurityManager", replaceInitializer = true)
class Target_java_lang_SecurityManager {
    @Replace
    public Target_java_lang_SecurityManager() {
        throw new SecurityException(
                "all code of an enclave is equally trusted: no security manager");
    }

    /** Nobody has an instance to call it on. */
    protected Class<?>[] getClassContext() {
        throw new IllegalStateException();
    }
}
