package dev.cloister.fuzz;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One target in C; native/tests/fuzz/fuzz_loop.h says what it reads and leaves. */
final class NativeRun {
    private static final long GRACE_SECONDS = 120;
    private static final int NAME_DIGITS = 16;

    private final String target;
    private final Path folder;

    NativeRun(String target, Path folder) {
        this.target = target;
        this.folder = folder;
    }

    /** What was found, or nothing. */
    String run(String program, long seconds) throws IOException, InterruptedException {
        Path input = folder.resolve(target + ".input");
        Path log = folder.resolve(target + ".log");
        writeInputs(input, seconds);
        Process process =
                new ProcessBuilder("./" + program, "workshop.elf")
                        .directory(folder.toFile())
                        .redirectInput(input.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        if (!process.waitFor(seconds + GRACE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        String printed = Files.readString(log);
        System.out.println(target + ": " + printed);
        keepFound();
        if (process.exitValue() == 0 && printed.contains("executions")) {
            return "";
        }
        byte[] current = first(Files.readAllBytes(folder.resolve("current")));
        Path kept = FuzzTest.CORPUS.resolve(target).resolve("crash-" + name(current));
        Files.write(kept, current);
        return printed + "exit " + process.exitValue() + "; the input is " + kept;
    }

    private void writeInputs(Path to, long seconds) throws IOException {
        Path corpus = Files.createDirectories(FuzzTest.CORPUS.resolve(target));
        try (OutputStream out = Files.newOutputStream(to);
                Stream<Path> files = Files.list(corpus)) {
            ByteBuffer head = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
            out.write(head.putLong(seconds).putLong(System.nanoTime()).array());
            for (Path file : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                out.write(
                        ByteBuffer.allocate(4)
                                .order(ByteOrder.LITTLE_ENDIAN)
                                .putInt(bytes.length)
                                .array());
                out.write(bytes);
            }
        }
    }

    /** Inputs that reached something new, when they are wanted. */
    private void keepFound() throws IOException {
        String keep = System.getProperty("fuzz.keep", "");
        if (keep.isEmpty()) {
            return;
        }
        Path to = Files.createDirectories(Path.of(keep).resolve(target));
        ByteBuffer found =
                ByteBuffer.wrap(Files.readAllBytes(folder.resolve("found")))
                        .order(ByteOrder.LITTLE_ENDIAN);
        while (found.remaining() >= Integer.BYTES) {
            byte[] bytes = new byte[Math.min(found.getInt(), found.remaining())];
            found.get(bytes);
            Files.write(to.resolve(name(bytes)), bytes);
        }
    }

    private static byte[] first(byte[] sized) {
        ByteBuffer in = ByteBuffer.wrap(sized).order(ByteOrder.LITTLE_ENDIAN);
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }

    private static String name(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash).substring(0, NAME_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
