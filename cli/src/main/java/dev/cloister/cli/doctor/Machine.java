package dev.cloister.cli.doctor;

import java.util.List;
import java.util.Optional;

/** All that the doctor looks at. Paths are absolute; nothing is changed, nothing is run. */
public interface Machine {
    /** The text of a small file; empty when it is missing or may not be read. */
    Optional<String> text(String path);

    /** Whether anything is there. */
    boolean exists(String path);

    /** Whether this user may read and write it. */
    boolean isAccessible(String path);

    /** Whether this user may run it. */
    boolean isExecutable(String path);

    /** Names in a folder, ascending; none when there is no folder. */
    List<String> names(String folder);

    /** An environment variable. */
    Optional<String> environment(String name);

    /** A property of the running Java. */
    Optional<String> property(String name);

    /**
     * The JDK whose class library is compiled in, {@code <version> in <home>}, or why there is
     * none.
     */
    LibraryJdkAnswer libraryJdk();

    /** Where things that are fetched or unpacked once per user lie. */
    String cacheFolder();

    /** Whether a JDK was found, and which, or what is wrong. */
    record LibraryJdkAnswer(boolean found, String text) {}
}
