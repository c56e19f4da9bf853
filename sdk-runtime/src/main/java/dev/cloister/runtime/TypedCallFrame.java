package dev.cloister.runtime;

import dev.cloister.runtime.bridge.CallFrame;

/**
 * The typed face of a call frame: every method names its element kind and hands over to {@link
 * EnclaveCall}, which holds all the logic.
 */
abstract class TypedCallFrame implements CallFrame {
    abstract void putIn(int slot, ElementKind kind, Object array, int maxCount, String where);

    abstract void reserveOut(int slot, ElementKind kind, Object array, int maxCount, String where);

    abstract void takeBack(int slot, ElementKind kind, Object array);

    abstract Object callArray(ElementKind kind, int maxCount, Class<?>... declared);

    @Override
    public final void in(int slot, boolean[] array, int maxCount, String where) {
        putIn(slot, ElementKind.BOOLEAN, array, maxCount, where);
    }

    @Override
    public final void out(int slot, boolean[] array, int maxCount, String where) {
        reserveOut(slot, ElementKind.BOOLEAN, array, maxCount, where);
    }

    @Override
    public final void copyBack(int slot, boolean[] array) {
        takeBack(slot, ElementKind.BOOLEAN, array);
    }

    @Override
    public final boolean[] callBooleans(int maxCount, Class<?>... declared) {
        return (boolean[]) callArray(ElementKind.BOOLEAN, maxCount, declared);
    }

    @Override
    public final void in(int slot, byte[] array, int maxCount, String where) {
        putIn(slot, ElementKind.BYTE, array, maxCount, where);
    }

    @Override
    public final void out(int slot, byte[] array, int maxCount, String where) {
        reserveOut(slot, ElementKind.BYTE, array, maxCount, where);
    }

    @Override
    public final void copyBack(int slot, byte[] array) {
        takeBack(slot, ElementKind.BYTE, array);
    }

    @Override
    public final byte[] callBytes(int maxCount, Class<?>... declared) {
        return (byte[]) callArray(ElementKind.BYTE, maxCount, declared);
    }

    @Override
    public final void in(int slot, char[] array, int maxCount, String where) {
        putIn(slot, ElementKind.CHAR, array, maxCount, where);
    }

    @Override
    public final void out(int slot, char[] array, int maxCount, String where) {
        reserveOut(slot, ElementKind.CHAR, array, maxCount, where);
    }

    @Override
    public final void copyBack(int slot, char[] array) {
        takeBack(slot, ElementKind.CHAR, array);
    }

    @Override
    public final char[] callChars(int maxCount, Class<?>... declared) {
        return (char[]) callArray(ElementKind.CHAR, maxCount, declared);
    }

    @Override
    public final void in(int slot, short[] array, int maxCount, String where) {
        putIn(slot, ElementKind.SHORT, array, maxCount, where);
    }

    @Override
    public final void out(int slot, short[] array, int maxCount, String where) {
        reserveOut(slot, ElementKind.SHORT, array, maxCount, where);
    }

    @Override
    public final void copyBack(int slot, short[] array) {
        takeBack(slot, ElementKind.SHORT, array);
    }

    @Override
    public final short[] callShorts(int maxCount, Class<?>... declared) {
        return (short[]) callArray(ElementKind.SHORT, maxCount, declared);
    }

    @Override
    public final void in(int slot, int[] array, int maxCount, String where) {
        putIn(slot, ElementKind.INT, array, maxCount, where);
    }

    @Override
    public final void out(int slot, int[] array, int maxCount, String where) {
        reserveOut(slot, ElementKind.INT, array, maxCount, where);
    }

    @Override
    public final void copyBack(int slot, int[] array) {
        takeBack(slot, ElementKind.INT, array);
    }

    @Override
    public final int[] callInts(int maxCount, Class<?>... declared) {
        return (int[]) callArray(ElementKind.INT, maxCount, declared);
    }

    @Override
    public final void in(int slot, long[] array, int maxCount, String where) {
        putIn(slot, ElementKind.LONG, array, maxCount, where);
    }

    @Override
    public final void out(int slot, long[] array, int maxCount, String where) {
        reserveOut(slot, ElementKind.LONG, array, maxCount, where);
    }

    @Override
    public final void copyBack(int slot, long[] array) {
        takeBack(slot, ElementKind.LONG, array);
    }

    @Override
    public final long[] callLongs(int maxCount, Class<?>... declared) {
        return (long[]) callArray(ElementKind.LONG, maxCount, declared);
    }

    @Override
    public final void in(int slot, float[] array, int maxCount, String where) {
        putIn(slot, ElementKind.FLOAT, array, maxCount, where);
    }

    @Override
    public final void out(int slot, float[] array, int maxCount, String where) {
        reserveOut(slot, ElementKind.FLOAT, array, maxCount, where);
    }

    @Override
    public final void copyBack(int slot, float[] array) {
        takeBack(slot, ElementKind.FLOAT, array);
    }

    @Override
    public final float[] callFloats(int maxCount, Class<?>... declared) {
        return (float[]) callArray(ElementKind.FLOAT, maxCount, declared);
    }

    @Override
    public final void in(int slot, double[] array, int maxCount, String where) {
        putIn(slot, ElementKind.DOUBLE, array, maxCount, where);
    }

    @Override
    public final void out(int slot, double[] array, int maxCount, String where) {
        reserveOut(slot, ElementKind.DOUBLE, array, maxCount, where);
    }

    @Override
    public final void copyBack(int slot, double[] array) {
        takeBack(slot, ElementKind.DOUBLE, array);
    }

    @Override
    public final double[] callDoubles(int maxCount, Class<?>... declared) {
        return (double[]) callArray(ElementKind.DOUBLE, maxCount, declared);
    }
}
