package dev.cloister.conformance.programs;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One program.
 *
 * @param topic its folder
 * @param mainClass binary name of the class with {@code main}; the file's name
 * @param source the file
 * @param classes folder of its class files
 * @param jars libraries that it names
 */
record ProgramCase(String topic, String mainClass, Path source, Path classes, List<Path> jars) {
    /** What the program needs to run. */
    String classPath() {
        return Stream.concat(Stream.of(classes), jars.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public String toString() {
        return topic + "/" + mainClass;
    }
}
