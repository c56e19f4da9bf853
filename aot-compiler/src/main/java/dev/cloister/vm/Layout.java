package dev.cloister.vm;

/** Facts about the image that the compiler fills in: calls of these never exist at run time. */
public final class Layout {
    private Layout() {}

    /**
     * Offset in bytes of an instance field from the start of its object.
     *
     * @param field a literal: {@code "java/util/Foo.name"}
     */
    public static native long fieldOffset(String field);

    /**
     * Address of a static field, for {@code Unsafe} accesses with a null base.
     *
     * @param field a literal: {@code "java/util/Foo.name"}
     */
    public static native long staticFieldAddress(String field);
}
