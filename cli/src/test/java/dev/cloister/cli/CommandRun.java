package dev.cloister.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * A command line that was run, with what it printed.
 *
 * @param code the exit code
 */
record CommandRun(int code, String out, String err) {
    /** Commands on images need no pipeline: whatever is asked of this one fails. */
    private static final Pipeline NONE =
            (Pipeline)
                    Proxy.newProxyInstance(
                            Pipeline.class.getClassLoader(),
                            new Class<?>[] {Pipeline.class},
                            (pipeline, method, arguments) -> {
                                throw new UnsupportedOperationException(method.getName());
                            });

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
