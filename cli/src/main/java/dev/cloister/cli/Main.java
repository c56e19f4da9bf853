package dev.cloister.cli;

import java.util.Optional;
import java.util.ServiceLoader;

/** Starts the {@code cloister} command. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Optional<Pipeline> pipeline = ServiceLoader.load(Pipeline.class).findFirst();
        System.exit(CloisterCommand.with(pipeline).execute(arguments));
    }
}
