package dev.cloister.aot.toolchain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * One run of a tool. The child gets only the environment given here: variables such as CPATH,
 * COMPILER_PATH or SOURCE_DATE_EPOCH of the user must not change what ends up in an image.
 */
final class ToolProcess {
    private final List<String> command;
    private final Path folder;
    private final Map<String, String> environment;

    ToolProcess(List<String> command, Path folder, Map<String, String> environment) {
        this.command = command;
        this.folder = folder;
        this.environment = environment;
    }

    /**
     * Runs to the end; output goes line by line to the consumer. Returns null on success, else all
     * that it wrote to stderr.
     */
    Result run(String input, Consumer<String> outputLine) {
        Process process = start();
        try {
            CompletableFuture<String> errors =
                    CompletableFuture.supplyAsync(() -> drain(process), ToolProcess::inOwnThread);
            CompletableFuture<Void> feed =
                    CompletableFuture.runAsync(
                            () -> feed(process, input), ToolProcess::inOwnThread);
            try (BufferedReader output =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    outputLine.accept(line);
                }
            }
            feed.get();
            return new Result(process.waitFor(), errors.get());
        } catch (IOException | ExecutionException e) {
            throw new ToolchainException(
                    command.get(0) + ": its output could not be read (" + e.getMessage() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ToolchainException(command.get(0) + ": interrupted", e);
        } finally {
            process.destroy();
        }
    }

    /**
     * Each stream needs a thread at the same time as the others: the common pool, which may have
     * one thread only, would wait for ever.
     */
    private static void inOwnThread(Runnable task) {
        Thread thread = new Thread(task, "tool stream");
        thread.setDaemon(true);
        thread.start();
    }

    private Process start() {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new ToolchainException(
                    command.get(0)
                            + ": cannot be started ("
                            + e.getMessage()
                            + "); is the toolchain complete?",
                    e);
        }
    }

    private static String drain(Process process) {
        try {
            return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void feed(Process process, String input) {
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // A tool that stops before it has read everything says why on stderr; that is the error
            // to report.
            return;
        }
    }

    /** Exit code and all that was written to stderr. */
    record Result(int exitCode, String errors) {}
}
