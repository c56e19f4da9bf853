package dev.cloister.aot.testing;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles Java source text to class files in memory, for release 17. */
public final class TestCompiler {
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("public (?:final |abstract )*(?:class|interface|enum|record) (\\w+)");

    private TestCompiler() {}

    /** Class files by internal name of one source file, named after its public class. */
    public static Map<String, byte[]> compile(String source) {
        return compile(source, List.of("--release", "17", "-g"));
    }

    /** With explicit javac options. */
    public static Map<String, byte[]> compile(String source, List<String> options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        Map<String, byte[]> classes = new TreeMap<>();
        try (StandardJavaFileManager standard =
                compiler.getStandardFileManager(problems, null, null)) {
            JavaFileManager manager = new Collector(standard, classes);
            boolean done =
                    compiler.getTask(
                                    null,
                                    manager,
                                    problems,
                                    options,
                                    null,
                                    List.of(new Text(source)))
                            .call();
            if (!done) {
                throw new AssertionError(describe(problems.getDiagnostics()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }

    private static String describe(List<Diagnostic<? extends JavaFileObject>> problems) {
        return String.join("\n", problems.stream().map(Diagnostic::toString).toList());
    }

    /** Writes the class files of {@code source} below {@code folder}. */
    public static void compileInto(Path folder, String source) {
        compileInto(folder, source, List.of());
    }

    /** The same, against other folders and jars. */
    public static void compileInto(Path folder, String source, List<Path> classPath) {
        String joined =
                String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList());
        List<String> options = List.of("--release", "17", "-g", "-classpath", joined);
        compile(source, options)
                .forEach((name, bytes) -> write(folder.resolve(name + ".class"), bytes));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String source;

        Text(String source) {
            super(URI.create("string:///" + fileName(source)), Kind.SOURCE);
            this.source = source;
        }

        private static String fileName(String source) {
            Matcher type = PUBLIC_TYPE.matcher(source);
            return (type.find() ? type.group(1) : "Main") + ".java";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }

    private static final class Collector extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, byte[]> classes;

        Collector(JavaFileManager manager, Map<String, byte[]> classes) {
            super(manager);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            URI uri = URI.create("memory:///" + name.replace('.', '/') + kind.extension);
            return new SimpleJavaFileObject(uri, kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            classes.put(name.replace('.', '/'), toByteArray());
                        }
                    };
                }
            };
        }
    }
}
