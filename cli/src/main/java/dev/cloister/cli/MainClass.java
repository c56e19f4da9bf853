package dev.cloister.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Looks, before anything is compiled, whether {@code java} would find something to start. */
final class MainClass {
    private MainClass() {}

    /** What is wrong with the class as a main class, or empty. No code of it runs. */
    static Optional<String> problem(List<Path> classPath, String name) {
        URL[] urls = classPath.stream().map(MainClass::url).toArray(URL[]::new);
        try (URLClassLoader loader =
                new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = Class.forName(name, false, loader);
            int modifiers = type.getMethod("main", String[].class).getModifiers();
            return Modifier.isStatic(modifiers)
                    ? Optional.empty()
                    : Optional.of(
                            name + ": main(String[]) is not static; make it public static void");
        } catch (ClassNotFoundException missing) {
            return Optional.of(
                    name + ": no such class on the class path; give its full name, as for java");
        } catch (NoSuchMethodException missing) {
            return Optional.of(
                    name + ": has no public static void main(String[]); name a class that has one");
        } catch (LinkageError broken) {
            return Optional.of(
                    name + ": cannot be loaded (" + broken + "); is the class path complete?");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
