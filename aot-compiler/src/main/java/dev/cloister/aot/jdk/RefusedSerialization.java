package dev.cloister.aot.jdk;

/** Java serialisation: what an enclave cannot have, class by class. */
final class RefusedSerialization {
    private static final String REMEDY =
            "objects are not serialised in an enclave; write the values yourself (records cross the boundary by value)";

    private RefusedSerialization() {}

    @Refuse(REMEDY)
    @Substitute("java/io/ObjectInputStream")
    static final class ObjectInputStream {}

    @Refuse(REMEDY)
    @Substitute("java/io/ObjectOutputStream")
    static final class ObjectOutputStream {}

    @Refuse(REMEDY)
    @Substitute("java/io/ObjectStreamClass")
    static final class ObjectStreamClass {}
}
