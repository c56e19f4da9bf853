package dev.cloister.samples.letters.trusted;

import dev.cloister.HostBuffer;
import dev.cloister.Trusted;
import dev.cloister.samples.letters.Letters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Letters are in the clear here, one block at a time, and nowhere else. */
@Trusted
public final class LettersInEnclave implements Letters {
    @Override
    public long seal(HostBuffer text, HostBuffer archive) {
        ArchiveWriter writer = new ArchiveWriter(archive);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(text.input(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                writer.add(line);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return writer.finish();
    }

    @Override
    public long roomFor(long textBytes) {
        return ArchiveWriter.roomFor(textBytes);
    }

    @Override
    public List<Selection> find(HostBuffer archive, List<String> words) {
        ArchiveReader reader = new ArchiveReader(archive);
        List<BitSet> found = new ArrayList<>();
        words.forEach(word -> found.add(new BitSet()));
        int number = 0;
        for (List<String> block = reader.next(); !block.isEmpty(); block = reader.next()) {
            for (String letter : block) {
                for (int i = 0; i < words.size(); i++) {
                    found.get(i).set(number, letter.contains(words.get(i)));
                }
                number++;
            }
        }
        List<Selection> selections = new ArrayList<>();
        found.forEach(numbers -> selections.add(new SelectionInEnclave(reader.id(), numbers)));
        return selections;
    }
}
