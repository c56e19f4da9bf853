package dev.cloister.cli;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.encoding.PemReader;
import dev.cloister.attestation.ratls.CertificateEvidence;
import dev.cloister.attestation.x509.Certificate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A quote in a file, by itself or in the certificate of an attested TLS server. */
record QuoteFile(Optional<Bytes> certificate, Bytes quote) {
    private static final long MAX_BYTES = 1 << 20;
    private static final byte[] PEM = "-----BEGIN ".getBytes(StandardCharsets.US_ASCII);

    static QuoteFile read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new MalformedException(
                    file + ": is above 1 MiB (" + Files.size(file) + " bytes); this is no quote");
        }
        Bytes bytes = Bytes.of(Files.readAllBytes(file));
        if (bytes.size() < PEM.length || !bytes.slice(0, PEM.length).equals(Bytes.of(PEM))) {
            return new QuoteFile(Optional.empty(), bytes);
        }
        Bytes der = PemReader.read(file.toString(), "CERTIFICATE", bytes).get(0);
        Bytes quote =
                CertificateEvidence.of(Certificate.read(file.toString(), der))
                        .orElseThrow(
                                () ->
                                        new MalformedException(
                                                file + ": the certificate carries no evidence"))
                        .quote();
        return new QuoteFile(Optional.of(der), quote);
    }
}
