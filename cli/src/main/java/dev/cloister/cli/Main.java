package dev.cloister.cli;

/** Starts the {@code cloister} command. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(CloisterCommand.with(new EnclavePipeline()).execute(arguments));
    }
}
