package dev.cloister.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** A program that tests run on HotSpot and in an enclave. */
public final class EchoProgram {
    static final String NAME = "dev.cloister.cli.EchoProgram";

    private EchoProgram() {}

    /**
     * {@code exit}: echoes standard input and exits with 3. {@code throw}: an exception that nobody
     * catches.
     */
    public static void main(String[] arguments) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String argument : arguments) {
            all.append('[').append(argument).append(']');
        }
        System.out.println(all);
        System.err.println(arguments.length + " arguments");
        if (arguments.length > 0 && arguments[0].equals("throw")) {
            fail(2);
        }
        if (arguments.length > 0 && arguments[0].equals("exit")) {
            for (int each = System.in.read(); each >= 0; each = System.in.read()) {
                System.out.write(each);
            }
            System.out.flush();
            System.exit(3);
        }
    }

    private static void fail(int depth) {
        if (depth == 0) {
            throw new IllegalStateException("on purpose");
        }
        fail(depth - 1);
    }

    static String classPath() {
        try {
            return Path.of(
                            EchoProgram.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
