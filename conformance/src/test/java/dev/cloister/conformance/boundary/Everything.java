package dev.cloister.conformance.boundary;

import dev.cloister.EnclaveService;
import dev.cloister.MaxSize;
import java.util.List;

/** Every type that may cross, in both directions. */
@EnclaveService
public interface Everything {
    boolean not(boolean value);

    byte plus(byte value);

    short plus(short value);

    char next(char value);

    int negate(int value);

    long negate(long value);

    float half(float value);

    double half(double value);

    String reverse(String text);

    Colour after(Colour colour);

    boolean[] flip(boolean[] values);

    byte[] reversed(byte[] values);

    char[] reversed(char[] values);

    short[] reversed(short[] values);

    int[] sorted(int[] values);

    long[] sorted(long[] values);

    float[] sorted(float[] values);

    double[] sorted(double[] values);

    Shape move(Shape shape, long by);

    List<String> sortedNames(List<Shape> shapes);

    int sizeOf(@MaxSize(16) byte[] bytes);

    void remember(String text);

    String recall();

    int fail(String kind) throws RefusedException;

    String askHost(String line, int a, int b);

    List<Point> throughHost(List<Point> points, long seed);

    /** Allocates {@code megabytes} of garbage in pieces and returns a checksum. */
    long churn(int megabytes);

    /** Fills the heap until OutOfMemoryError, catches it, and returns how many MiB fitted. */
    int fillHeap();

    /** Recurses until StackOverflowError, catches it, and returns the depth. */
    int recurse();
}
