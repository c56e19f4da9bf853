package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** ELF, settings, metadata and key → signed image. The same input gives the same bytes. */
public final class ImageSigner {
    /** Less the process's umask: temporary files would be readable by their owner only. */
    private static final FileAttribute<?> AS_ANY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"));

    private ImageSigner() {}

    /** Lays out, measures and signs. */
    public static EnclaveImage sign(
            byte[] elf, ImageSettings settings, ImageMetadata metadata, SigningKey key) {
        return prepare(elf, settings, metadata).signed(key);
    }

    /**
     * Lays out and measures; the signature may then be made elsewhere, as with a key in a hardware
     * module.
     */
    public static UnsignedImage prepare(
            byte[] elf, ImageSettings settings, ImageMetadata metadata) {
        ElfImage read = ElfReader.read(elf);
        EnclaveLayout layout = new EnclaveLayout(read.end(), settings);
        byte[] json = metadata.toBytes();
        EnclavePages pages = EnclavePages.of(read, layout, Measurement.sha256(json));
        Secs secs = settings.secs(layout.enclaveSize());
        byte[] contents = pages.contents();
        byte[] mrEnclave = Measurement.of(new PageStream(secs, pages.runs(), contents));
        SigStruct sigStruct = SigStruct.unsigned(SigStructBody.of(settings.signature(), mrEnclave));
        return new UnsignedImage(
                new EnclaveImage(
                        secs, read.layoutOffset(), sigStruct, pages.runs(), json, contents));
    }

    /**
     * Prepares an image that exists, signed or not, for another signature or other settings of the
     * signature: for example a reviewed image for its release. Pages, metadata and so MRENCLAVE
     * stay as they are; an image that was changed is refused.
     */
    public static UnsignedImage prepare(EnclaveImage image, SignatureSettings settings) {
        if (image.sigStruct().isSigned()) {
            image.sigStruct().verify();
        }
        ImageVerifier.checkContents(image);
        Secs old = image.secs();
        Secs secs = Secs.of(old.sizeBytes(), old.ssaFramePages(), settings);
        SecsRules.checkFrame(
                SettingsRules::require, secs.ssaFramePages(), secs.xfrm(), secs.miscSelect());
        SigStructBody body = SigStructBody.of(settings, image.sigStruct().mrEnclave());
        return new UnsignedImage(
                new EnclaveImage(
                        secs,
                        image.layoutOffset(),
                        SigStruct.unsigned(body),
                        image.runs(),
                        image.metadata(),
                        image.contents()));
    }

    /** Writes an image file in one step: nobody ever sees half of it. */
    public static void write(EnclaveImage image, Path file) {
        Path absolute = file.toAbsolutePath();
        try {
            Files.createDirectories(absolute.getParent());
            Path draft = Files.createTempFile(absolute.getParent(), ".image", ".new", AS_ANY_FILE);
            try {
                Files.write(draft, image.toBytes());
                Files.move(
                        draft,
                        absolute,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new ImageException(
                    Reason.IO, file + ": the image cannot be written (" + e + ")", e);
        }
    }
}
