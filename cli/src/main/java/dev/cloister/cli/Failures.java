package dev.cloister.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns exceptions into one sentence on stderr and an exit code. Exceptions of Cloister carry a
 * complete message; a Java stack trace is shown only for a mistake in Cloister, and only when
 * CLOISTER_DEBUG is set.
 */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        boolean ours = failure.getClass().getName().startsWith("dev.cloister.");
        if (ours || failure instanceof IOException) {
            err.println(
                    "cloister: " + (ours ? failure.getMessage() : sentence((IOException) failure)));
            return ExitCode.REFUSED;
        }
        err.println(
                "cloister: internal error ("
                        + failure
                        + "); set CLOISTER_DEBUG=1 to see where, and report it");
        if (System.getenv("CLOISTER_DEBUG") != null) {
            failure.printStackTrace(err);
        }
        return ExitCode.INTERNAL_ERROR;
    }

    static String sentence(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file";
        }
        return failure instanceof FileSystemException known
                ? known.getFile()
                        + ": "
                        + (known.getReason() == null
                                ? failure.getClass().getSimpleName()
                                : known.getReason())
                : failure.toString();
    }
}
