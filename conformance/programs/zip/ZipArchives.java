import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** ZIP archives in memory: stored and deflated entries, with and without data descriptors, comments, levels. */
public class ZipArchives {
    public static void main(String[] args) throws IOException {
        byte[] archive = write();
        read(archive);
        damaged(archive);
        refused();
        try (ZipInputStream none = new ZipInputStream(new ByteArrayInputStream(new byte[0]))) {
            System.out.println(none.getNextEntry());
        }
    }

    static byte[] content(int kind, int length) {
        byte[] bytes = new byte[length];
        Random random = new Random(kind);
        for (int i = 0; i < length; i++) {
            bytes[i] = kind == 0 ? (byte) random.nextInt() : (byte) "abcab ".charAt(i % 6 ^ (random.nextInt(20) == 0 ? 1 : 0));
        }
        return bytes;
    }

    static byte[] write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment("an archive");
            for (int i = 0; i < 4; i++) {
                byte[] data = content(i % 2, 5000 * i);
                ZipEntry entry = new ZipEntry("folder/entry-" + i + ".txt");
                entry.setTime(1_000_000_000_000L);
                entry.setComment("number " + i);
                zip.setLevel(i * 3);
                if (i == 2) {
                    CRC32 crc = new CRC32();
                    crc.update(data);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(data.length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                for (int at = 0; at < data.length; at += 777) zip.write(data, at, Math.min(777, data.length - at));
                zip.closeEntry();
                System.out.println(entry.getName() + " " + entry.getMethod() + " " + entry.getSize() + " " + Long.toHexString(entry.getCrc()));
            }
            ZipEntry folder = new ZipEntry("empty/");
            folder.setTime(1_000_000_000_000L);
            zip.putNextEntry(folder);
            zip.setLevel(Deflater.BEST_COMPRESSION);
            ZipEntry extra = new ZipEntry("grüße €.bin");
            extra.setTime(1_000_000_000_000L);
            extra.setExtra(new byte[] {0x77, 0x77, 2, 0, 1, 2});
            zip.putNextEntry(extra);
            zip.write("tschüß".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static void read(byte[] archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                StringBuilder row = new StringBuilder(entry.getName() + " " + entry.isDirectory() + " " + entry.getMethod() + " " + entry.getSize());
                if (entry.getName().endsWith("1.txt")) {
                    row.append(" skipped ").append(zip.read()).append(' ').append(zip.skip(1000));
                } else {
                    byte[] data = zip.readAllBytes();
                    CRC32 crc = new CRC32();
                    crc.update(data);
                    row.append(' ').append(data.length).append(' ').append(crc.getValue() == entry.getCrc()).append(' ').append(entry.getSize());
                    row.append(' ').append(zip.available()).append(' ').append(Arrays.toString(entry.getExtra()));
                }
                System.out.println(row);
                zip.closeEntry();
            }
        }
    }

    static void damaged(byte[] archive) {
        int failed = 0;
        int wrong = 0;
        Random random = new Random(1);
        for (int i = 0; i < 60; i++) {
            byte[] changed = archive.clone();
            changed[60 + random.nextInt(6000)] ^= 1 << random.nextInt(8);
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(changed))) {
                while (zip.getNextEntry() != null) wrong += zip.readAllBytes().length & 1;
            } catch (ZipException e) {
                failed++;
                if (i < 10) System.out.println(e.getMessage());
            } catch (IOException | IllegalArgumentException e) {
                failed += 1000;
                System.out.println(e);
            }
        }
        System.out.println(failed + " " + wrong);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive, 0, 9000))) {
            while (zip.getNextEntry() != null) zip.readAllBytes();
        } catch (IOException e) {
            System.out.println(e);
        }
    }

    static void refused() throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new ByteArrayOutputStream());
        zip.putNextEntry(new ZipEntry("twice"));
        try {
            zip.putNextEntry(new ZipEntry("twice"));
        } catch (ZipException e) {
            System.out.println(e.getMessage());
        }
        ZipEntry stored = new ZipEntry("stored");
        stored.setMethod(ZipEntry.STORED);
        try {
            zip.putNextEntry(stored);
        } catch (ZipException e) {
            System.out.println(e.getMessage());
        }
        try {
            zip.setLevel(12);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        zip.close();
        try {
            zip.write(1);
        } catch (IOException e) {
            System.out.println(e);
        }
    }
}
