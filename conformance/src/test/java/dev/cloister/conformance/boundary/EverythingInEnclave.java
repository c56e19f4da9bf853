package dev.cloister.conformance.boundary;

import dev.cloister.Trusted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Does a little with each value, so that a value that arrives wrong leaves wrong. */
@Trusted
public final class EverythingInEnclave implements Everything {
    private static final int[] THREE = {1, 2, 3};

    private final Notebook notebook;
    private String remembered = "";
    private int depth;

    public EverythingInEnclave(Notebook notebook) {
        this.notebook = notebook;
    }

    @Override
    public boolean not(boolean value) {
        return !value;
    }

    @Override
    public byte plus(byte value) {
        return (byte) (value + 1);
    }

    @Override
    public short plus(short value) {
        return (short) (value + 1);
    }

    @Override
    public char next(char value) {
        return (char) (value + 1);
    }

    @Override
    public int negate(int value) {
        return -value;
    }

    @Override
    public long negate(long value) {
        return -value;
    }

    @Override
    public float half(float value) {
        return value / 2;
    }

    @Override
    public double half(double value) {
        return value / 2;
    }

    @Override
    public String reverse(String text) {
        char[] chars = text.toCharArray();
        return new String(reversed(chars));
    }

    @Override
    public Colour after(Colour colour) {
        return Colour.values()[(colour.ordinal() + 1) % Colour.values().length];
    }

    @Override
    public boolean[] flip(boolean[] values) {
        for (int i = 0; i < values.length; i++) values[i] = !values[i];
        return values;
    }

    @Override
    public byte[] reversed(byte[] values) {
        byte[] result = new byte[values.length];
        for (int i = 0; i < values.length; i++) result[values.length - 1 - i] = values[i];
        return result;
    }

    @Override
    public char[] reversed(char[] values) {
        char[] result = new char[values.length];
        for (int i = 0; i < values.length; i++) result[values.length - 1 - i] = values[i];
        return result;
    }

    @Override
    public short[] reversed(short[] values) {
        short[] result = new short[values.length];
        for (int i = 0; i < values.length; i++) result[values.length - 1 - i] = values[i];
        return result;
    }

    @Override
    public int[] sorted(int[] values) {
        Arrays.sort(values);
        return values;
    }

    @Override
    public long[] sorted(long[] values) {
        Arrays.sort(values);
        return values;
    }

    @Override
    public float[] sorted(float[] values) {
        Arrays.sort(values);
        return values;
    }

    @Override
    public double[] sorted(double[] values) {
        Arrays.sort(values);
        return values;
    }

    @Override
    public Shape move(Shape shape, long by) {
        List<Point> outline = new ArrayList<>();
        for (Point point : shape.outline()) outline.add(moved(point, by));
        return new Shape(
                shape.name() + "!",
                after(shape.colour()),
                moved(shape.centre(), by),
                outline,
                reversed(shape.seal()),
                !shape.closed(),
                next(shape.mark()));
    }

    private static Point moved(Point point, long by) {
        return new Point((int) (point.x() + by), point.y() + by, point.z() + by);
    }

    @Override
    public List<String> sortedNames(List<Shape> shapes) {
        List<String> names = new ArrayList<>();
        for (Shape shape : shapes) names.add(shape.name());
        Collections.sort(names);
        return names;
    }

    @Override
    public int sizeOf(byte[] bytes) {
        return bytes.length;
    }

    @Override
    public synchronized void remember(String text) {
        remembered = text;
    }

    @Override
    public synchronized String recall() {
        return remembered;
    }

    @Override
    public int fail(String kind) throws RefusedException {
        switch (kind) {
            case "declared":
                throw new RefusedException("not today");
            case "unchecked":
                throw new IllegalStateException("bad state");
            case "null":
                return kind.equals("null") ? nothing().length() : 0;
            case "index":
                return THREE[kind.length()];
            default:
                throw new UnsupportedOperationException(kind);
        }
    }

    private static String nothing() {
        return null;
    }

    @Override
    public String askHost(String line, int a, int b) {
        notebook.note(line);
        try {
            return notebook.add(a, b) + notebook.fail(line);
        } catch (RuntimeException failed) {
            return notebook.add(a, b) + " and the host failed";
        }
    }

    @Override
    public List<Point> throughHost(List<Point> points, long seed) {
        return notebook.points(points, seed);
    }

    @Override
    public long churn(int megabytes) {
        long sum = 0;
        for (int i = 0; i < megabytes * 1024; i++) {
            byte[] piece = new byte[1000];
            piece[i % 1000] = (byte) i;
            sum += piece[(i * 7) % 1000] + piece.length;
        }
        return sum;
    }

    @Override
    public int fillHeap() {
        List<byte[]> pieces = new ArrayList<>();
        try {
            while (true) pieces.add(new byte[1 << 20]);
        } catch (OutOfMemoryError full) {
            return pieces.size();
        }
    }

    @Override
    public int recurse() {
        depth = 0;
        try {
            deeper();
        } catch (StackOverflowError tooDeep) {
            return depth;
        }
        return -1;
    }

    private int deeper() {
        depth++;
        return deeper() + 1;
    }
}
