package dev.cloister.samples.letters.host;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.HostBuffer;
import dev.cloister.samples.letters.Letters;
import dev.cloister.samples.letters.Letters.Selection;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/**
 * An archive in a file, mapped for the enclave; no Java heap ever holds it.
 *
 * @param letters the enclave
 * @param file the archive
 */
public record LetterArchive(Letters letters, Path file) {
    /** Makes an archive of a text file with a letter per line. */
    public static LetterArchive seal(Letters letters, Path text, Path file) throws IOException {
        try (FileChannel from = FileChannel.open(text);
                FileChannel to =
                        FileChannel.open(
                                file,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE)) {
            HostBuffer clear = HostBuffer.map(from, MapMode.READ_ONLY, 0, from.size());
            long room = letters.roomFor(from.size());
            HostBuffer sealed = HostBuffer.map(to, MapMode.READ_WRITE, 0, room);
            to.truncate(letters.seal(clear, sealed));
        }
        return new LetterArchive(letters, file);
    }

    /** The letters with each of the words; close what is no longer needed. */
    public List<Selection> find(String... words) throws IOException {
        try (FileChannel archive = FileChannel.open(file)) {
            HostBuffer sealed = HostBuffer.map(archive, MapMode.READ_ONLY, 0, archive.size());
            return letters.find(sealed, List.of(words));
        }
    }

    /** {@code seal TEXT ARCHIVE}, or {@code find ARCHIVE WORD...}. */
    public static void main(String[] args) throws IOException {
        try (Enclave enclave = Enclave.load(EnclaveImage.named("letters"))) {
            Letters letters = enclave.service(Letters.class);
            if (args[0].equals("seal")) {
                seal(letters, Path.of(args[1]), Path.of(args[2]));
                return;
            }
            String[] words = Arrays.copyOfRange(args, 2, args.length);
            List<Selection> found = new LetterArchive(letters, Path.of(args[1])).find(words);
            for (int i = 0; i < words.length; i++) {
                try (Selection selection = found.get(i)) {
                    System.out.println(words[i] + ": about " + selection.size());
                }
            }
        }
    }
}
