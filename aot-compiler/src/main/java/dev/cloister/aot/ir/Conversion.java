package dev.cloister.aot.ir;

/** Conversions between primitive values, by their JVM names. */
public enum Conversion {
    I2L(IrType.LONG),
    I2F(IrType.FLOAT),
    I2D(IrType.DOUBLE),
    L2I(IrType.INT),
    L2F(IrType.FLOAT),
    L2D(IrType.DOUBLE),
    F2I(IrType.INT),
    F2L(IrType.LONG),
    F2D(IrType.DOUBLE),
    D2I(IrType.INT),
    D2L(IrType.LONG),
    D2F(IrType.FLOAT),
    I2B(IrType.INT),
    I2C(IrType.INT),
    I2S(IrType.INT);

    private final IrType result;

    Conversion(IrType result) {
        this.result = result;
    }

    /** Type of the result. */
    public IrType result() {
        return result;
    }
}
