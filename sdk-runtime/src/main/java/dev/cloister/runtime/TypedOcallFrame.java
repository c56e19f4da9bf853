package dev.cloister.runtime;

import dev.cloister.runtime.bridge.OcallFrame;

/**
 * The typed face of an ocall's frame: every method names its element kind and hands over to {@link
 * OcallCall}.
 */
abstract class TypedOcallFrame implements OcallFrame {
    abstract Object take(int slot, ElementKind kind, int maxCount, String where);

    abstract void putBack(int slot, ElementKind kind, Object array);

    abstract void give(ElementKind kind, Object array);

    @Override
    public final boolean[] booleans(int slot, int maxCount, String where) {
        return (boolean[]) take(slot, ElementKind.BOOLEAN, maxCount, where);
    }

    @Override
    public final void copyBack(int slot, boolean[] array) {
        putBack(slot, ElementKind.BOOLEAN, array);
    }

    @Override
    public final void reply(boolean[] array) {
        give(ElementKind.BOOLEAN, array);
    }

    @Override
    public final byte[] bytes(int slot, int maxCount, String where) {
        return (byte[]) take(slot, ElementKind.BYTE, maxCount, where);
    }

    @Override
    public final void copyBack(int slot, byte[] array) {
        putBack(slot, ElementKind.BYTE, array);
    }

    @Override
    public final void reply(byte[] array) {
        give(ElementKind.BYTE, array);
    }

    @Override
    public final char[] chars(int slot, int maxCount, String where) {
        return (char[]) take(slot, ElementKind.CHAR, maxCount, where);
    }

    @Override
    public final void copyBack(int slot, char[] array) {
        putBack(slot, ElementKind.CHAR, array);
    }

    @Override
    public final void reply(char[] array) {
        give(ElementKind.CHAR, array);
    }

    @Override
    public final short[] shorts(int slot, int maxCount, String where) {
        return (short[]) take(slot, ElementKind.SHORT, maxCount, where);
    }

    @Override
    public final void copyBack(int slot, short[] array) {
        putBack(slot, ElementKind.SHORT, array);
    }

    @Override
    public final void reply(short[] array) {
        give(ElementKind.SHORT, array);
    }

    @Override
    public final int[] ints(int slot, int maxCount, String where) {
        return (int[]) take(slot, ElementKind.INT, maxCount, where);
    }

    @Override
    public final void copyBack(int slot, int[] array) {
        putBack(slot, ElementKind.INT, array);
    }

    @Override
    public final void reply(int[] array) {
        give(ElementKind.INT, array);
    }

    @Override
    public final long[] longs(int slot, int maxCount, String where) {
        return (long[]) take(slot, ElementKind.LONG, maxCount, where);
    }

    @Override
    public final void copyBack(int slot, long[] array) {
        putBack(slot, ElementKind.LONG, array);
    }

    @Override
    public final void reply(long[] array) {
        give(ElementKind.LONG, array);
    }

    @Override
    public final float[] floats(int slot, int maxCount, String where) {
        return (float[]) take(slot, ElementKind.FLOAT, maxCount, where);
    }

    @Override
    public final void copyBack(int slot, float[] array) {
        putBack(slot, ElementKind.FLOAT, array);
    }

    @Override
    public final void reply(float[] array) {
        give(ElementKind.FLOAT, array);
    }

    @Override
    public final double[] doubles(int slot, int maxCount, String where) {
        return (double[]) take(slot, ElementKind.DOUBLE, maxCount, where);
    }

    @Override
    public final void copyBack(int slot, double[] array) {
        putBack(slot, ElementKind.DOUBLE, array);
    }

    @Override
    public final void reply(double[] array) {
        give(ElementKind.DOUBLE, array);
    }
}
