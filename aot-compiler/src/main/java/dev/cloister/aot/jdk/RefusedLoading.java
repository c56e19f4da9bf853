package dev.cloister.aot.jdk;

/** Class loading, modules, services and resources: what an enclave cannot have, class by class. */
final class RefusedLoading {
    private static final String REMEDY =
            "classes are fixed when the enclave is built; create the object with new";

    private RefusedLoading() {}

    @Refuse(REMEDY)
    @Substitute("java/lang/Module")
    static final class Module {}

    @Refuse(REMEDY)
    @Substitute("java/lang/ModuleLayer")
    static final class ModuleLayer {}

    @Refuse(REMEDY)
    @Substitute("jdk/internal/loader/BootLoader")
    static final class BootLoader {}

    @Refuse(REMEDY)
    @Substitute("jdk/internal/jimage/ImageReaderFactory")
    static final class ImageReaderFactory {}

    @Refuse(REMEDY)
    @Substitute("java/lang/StackWalker")
    static final class StackWalker {}

    @Refuse(REMEDY)
    @Substitute("java/lang/StackStreamFactory")
    static final class StackStreamFactory {}

    @Refuse(REMEDY)
    @Substitute("java/net/URLClassLoader")
    static final class URLClassLoader {}
}
