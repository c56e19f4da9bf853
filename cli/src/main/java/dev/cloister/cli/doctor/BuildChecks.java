package dev.cloister.cli.doctor;

import dev.cloister.cli.doctor.Finding.Need;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What images are made with. */
final class BuildChecks {
    private static final int OLDEST_JAVA = 17;

    private BuildChecks() {}

    static List<Finding> of(Machine machine) {
        return List.of(java(machine), libraryJdk(machine), toolchain(machine), maven(machine));
    }

    private static Finding java(Machine machine) {
        String version = machine.property("java.version").orElse("unknown");
        String shown = version + " in " + machine.property("java.home").orElse("?");
        String feature = version.split("[.+-]", 2)[0];
        boolean recent = feature.matches("[0-9]{1,4}") && Integer.parseInt(feature) >= OLDEST_JAVA;
        return recent
                ? Finding.ok("java", Need.SIMULATION, shown)
                : Finding.missing(
                        "java", Need.SIMULATION, shown, "run with Java 17 or newer: JAVA_HOME");
    }

    private static Finding libraryJdk(Machine machine) {
        Machine.LibraryJdkAnswer jdk = machine.libraryJdk();
        return jdk.found()
                ? Finding.ok("library-jdk", Need.BUILD, jdk.text())
                : Finding.missing(
                        "library-jdk",
                        Need.BUILD,
                        jdk.text(),
                        "install a JDK 17, for example openjdk-17-jdk-headless, or set JAVA_HOME");
    }

    private static Finding toolchain(Machine machine) {
        String folder = machine.cacheFolder() + "/toolchain";
        Optional<String> unpacked =
                machine.names(folder).stream()
                        .filter(name -> machine.exists(folder + "/" + name + "/complete"))
                        .findFirst();
        return unpacked.isPresent()
                ? Finding.ok("toolchain", Need.NOTHING, "clang in " + folder + "/" + unpacked.get())
                : Finding.missing(
                        "toolchain",
                        Need.NOTHING,
                        "the pinned clang is not unpacked yet",
                        "nothing to do: the first build unpacks it (270 MB in " + folder + ")");
    }

    private static Finding maven(Machine machine) {
        Optional<String> program =
                Stream.of(machine.environment("PATH").orElse("").split(File.pathSeparator))
                        .filter(folder -> folder.startsWith("/"))
                        .map(folder -> folder + "/mvn")
                        .filter(machine::isExecutable)
                        .findFirst();
        return program.isPresent()
                ? Finding.ok("maven", Need.BUILD, program.get())
                : Finding.missing(
                        "maven",
                        Need.BUILD,
                        "mvn is not on the PATH",
                        "install Maven 3.8 or newer, or use a wrapper (mvnw) of your project");
    }
}
