package dev.cloister.attestation.collateral;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.encoding.JsonReader;
import dev.cloister.attestation.encoding.JsonValue;
import java.util.function.Function;

/**
 * A document of Intel's: {@code {"<name>": <body>, "signature": "<hex>"}}. The signature is over
 * the bytes of the body as they were received.
 */
public record SignedDocument<T>(T content, Bytes signedPart, Bytes signature) {
    /** Reads TCB info. */
    public static SignedDocument<TcbInfo> tcbInfo(Bytes json) {
        return read("tcbInfo", json, TcbInfo::read);
    }

    /** Reads the identity of the quoting enclave. */
    public static SignedDocument<QeIdentity> qeIdentity(Bytes json) {
        return read("enclaveIdentity", json, QeIdentity::read);
    }

    private static <T> SignedDocument<T> read(
            String name, Bytes json, Function<JsonValue.Members, T> body) {
        // Error messages begin with the document's name once, so the whole has the empty path.
        JsonValue.Members whole = JsonReader.read("", json).members();
        JsonValue.Members content = whole.get(name).members();
        Bytes signature = whole.get("signature").hex(64);
        if (whole.values().size() != 2) {
            throw new MalformedException(
                    name + ": has more beside it than its signature " + whole.values().keySet());
        }
        return new SignedDocument<>(body.apply(content), content.raw(), signature);
    }
}
