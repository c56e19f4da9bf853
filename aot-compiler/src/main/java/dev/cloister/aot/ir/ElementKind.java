package dev.cloister.aot.ir;

/** How a field or an array element lies in memory. */
public enum ElementKind {
    BOOLEAN("uint8_t", 0, IrType.INT, 'Z'),
    BYTE("int8_t", 0, IrType.INT, 'B'),
    CHAR("uint16_t", 1, IrType.INT, 'C'),
    SHORT("int16_t", 1, IrType.INT, 'S'),
    INT("int32_t", 2, IrType.INT, 'I'),
    LONG("int64_t", 3, IrType.LONG, 'J'),
    FLOAT("float", 2, IrType.FLOAT, 'F'),
    DOUBLE("double", 3, IrType.DOUBLE, 'D'),
    REF("clo_ref", 3, IrType.REF, 'L');

    private final String cType;
    private final int sizeLog2;
    private final IrType type;
    private final char code;

    ElementKind(String cType, int sizeLog2, IrType type, char code) {
        this.cType = cType;
        this.sizeLog2 = sizeLog2;
        this.type = type;
        this.code = code;
    }

    /** C type of the memory cell. */
    public String cType() {
        return cType;
    }

    /** Binary logarithm of the cell's size in bytes. */
    public int sizeLog2() {
        return sizeLog2;
    }

    /** Size of the cell. */
    public int sizeBytes() {
        return 1 << sizeLog2;
    }

    /** Type of the value that a load gives. */
    public IrType type() {
        return type;
    }

    /** The descriptor letter; {@code L} for every reference. */
    public char code() {
        return code;
    }

    /** The kind of a field descriptor. */
    public static ElementKind of(String descriptor) {
        char code = descriptor.charAt(0);
        for (ElementKind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        return REF;
    }
}
