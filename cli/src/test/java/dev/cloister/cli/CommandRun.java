package dev.cloister.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/**
 * A command line that was run, with what it printed.
 *
 * @param code the exit code
 */
record CommandRun(int code, String out, String err) {
    /** Commands on images need no pipeline. */
    private static final Pipeline NONE =
            new Pipeline() {
                @Override
                public int run(ProgramRequest request, List<String> arguments) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Explanation explain(ProgramRequest request, Optional<String> method) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Explanation check(
                        List<Path> classPath, List<String> classNames, boolean asJson) {
                    throw new UnsupportedOperationException();
                }
            };

    static CommandRun of(Object... arguments) {
        return of(CloisterCommand.with(NONE), arguments);
    }

    static CommandRun of(CommandLine line, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i] instanceof Path path ? path.toString() : (String) arguments[i];
        }
        int code =
                line.setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true))
                        .execute(words);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
