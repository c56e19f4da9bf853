package dev.cloister.cli;

import dev.cloister.aot.world.WorldRequest.EntryPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Where a class is entered: at its main method, or at every public method of a service. */
final class EntryMethods {
    private static final String MAIN = "main([Ljava/lang/String;)V";

    private EntryMethods() {}

    /** The user named a class that cannot be entered. */
    static final class NoEntryException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoEntryException(String message) {
            super(message);
        }
    }

    static Stream<EntryPoint> of(List<Path> classPath, String className) {
        String internal = className.replace('.', '/');
        ClassNode node = read(classPath, internal);
        List<EntryPoint> entries = new ArrayList<>();
        for (MethodNode method : node.methods) {
            boolean isPublic = (method.access & Opcodes.ACC_PUBLIC) != 0;
            boolean isAbstract = (method.access & Opcodes.ACC_ABSTRACT) != 0;
            String key = method.name + method.desc;
            if (key.equals(MAIN)) {
                return Stream.of(entry(internal, method, 0));
            }
            if (isPublic && !isAbstract) {
                entries.add(entry(internal, method, entries.size()));
            }
        }
        if (entries.isEmpty()) {
            throw new NoEntryException(
                    className + ": has no public method to enter; name a class that has one");
        }
        return entries.stream();
    }

    private static EntryPoint entry(String owner, MethodNode method, int number) {
        String exported = "clog_entry_" + owner.replace('/', '_').replace('$', '_') + "_" + number;
        return new EntryPoint(owner, method.name, method.desc, exported);
    }

    private static ClassNode read(List<Path> classPath, String internal) {
        URL[] urls = classPath.stream().map(EntryMethods::url).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, null);
                var in = loader.getResourceAsStream(internal + ".class")) {
            if (in == null) {
                throw new NoEntryException(
                        internal.replace('/', '.')
                                + ": no such class on the class path; give its full name, as for java");
            }
            ClassNode node = new ClassNode();
            new ClassReader(in).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            return node;
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
