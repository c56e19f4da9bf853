package dev.cloister.samples.letters;

import dev.cloister.EnclaveObject;
import dev.cloister.EnclaveService;
import dev.cloister.HostBuffer;
import dev.cloister.MaxSize;
import java.util.List;

/** An archive of letters that lies encrypted on the host, and questions about it. */
@EnclaveService
public interface Letters {
    /**
     * Encrypts letters.
     *
     * @param text UTF-8, a letter per line
     * @param archive room for the result
     * @return how many bytes of the room were used
     */
    long seal(HostBuffer text, HostBuffer archive);

    /** How large the archive of so many bytes of text can become. */
    long roomFor(long textBytes);

    /**
     * Reads the archive once.
     *
     * @return for each word the letters that contain it
     */
    List<Selection> find(HostBuffer archive, @MaxSize(100) List<@MaxSize(100) String> words);

    /** Some of the letters of an archive. Which ones stays inside. */
    @EnclaveObject
    interface Selection extends AutoCloseable {
        /** How many letters, rounded down to tens: no answer depends on a single one alone. */
        int size();

        /** The letters that are in both. */
        Selection and(Selection other);

        /** The letters that are here and not in the other. */
        Selection without(Selection other);

        @Override
        void close();
    }
}
