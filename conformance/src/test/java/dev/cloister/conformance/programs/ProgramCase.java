package dev.cloister.conformance.programs;

import java.nio.file.Path;

/**
 * One program.
 *
 * @param topic its folder
 * @param mainClass binary name of the class with {@code main}; the file's name
 * @param source the file
 * @param classes folder of its class files
 */
record ProgramCase(String topic, String mainClass, Path source, Path classes) {
    @Override
    public String toString() {
        return topic + "/" + mainClass;
    }
}
