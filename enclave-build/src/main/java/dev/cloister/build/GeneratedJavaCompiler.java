package dev.cloister.build;

import dev.cloister.codegen.emit.SourceFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles the Java sources that stage 4 generated, with the compiler of the running JDK. */
final class GeneratedJavaCompiler {
    private final List<Path> classPath;

    GeneratedJavaCompiler(List<Path> classPath) {
        this.classPath = classPath;
    }

    void compile(List<SourceFile> sources, Path outputFolder) {
        if (sources.isEmpty()) return;
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null)
            throw new EnclaveBuildException(
                    "compiling generated Java",
                    List.of("the running Java has no compiler; run with a JDK instead of a JRE"));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try {
            Files.createDirectories(outputFolder);
            List<String> options =
                    List.of(
                            "--release",
                            "17",
                            "-proc:none",
                            "-parameters",
                            "-g",
                            "-d",
                            outputFolder.toString(),
                            "-cp",
                            joined());
            List<JavaFileObject> units = new ArrayList<>();
            for (SourceFile source : sources) units.add(new Text(source));
            if (!javac.getTask(null, null, diagnostics, options, null, units).call())
                throw refused(diagnostics);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String joined() {
        return classPath.stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static EnclaveBuildException refused(DiagnosticCollector<JavaFileObject> diagnostics) {
        List<String> problems = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> each : diagnostics.getDiagnostics()) {
            if (each.getKind() == Diagnostic.Kind.ERROR)
                problems.add(
                        (each.getSource() == null
                                        ? ""
                                        : each.getSource().getName()
                                                + ":"
                                                + each.getLineNumber()
                                                + ": ")
                                + each.getMessage(Locale.ROOT));
        }
        return new EnclaveBuildException("compiling generated Java", problems);
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(SourceFile source) {
            super(URI.create("string:///" + source.path()), Kind.SOURCE);
            this.text = source.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
