package dev.cloister.cli;

/** A program with a method in C, which only an enclave has. */
public final class NativeProgram {
    private NativeProgram() {}

    private static native long sum(int[] values);

    /** Prints a sum. */
    public static void main(String[] arguments) {
        System.out.println(sum(new int[] {40, -1, 3}));
    }
}
