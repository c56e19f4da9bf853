package dev.cloister.cli;

import dev.cloister.image.VerifiedImage;
import java.io.PrintWriter;

/** How every command says that an image is open to debuggers. */
final class DebugMark {
    static final String SENTENCE =
            "DEBUG image: any debugger on the host reads what is inside; it can keep no secret";

    private DebugMark() {}

    static void warn(VerifiedImage image, PrintWriter err) {
        if (image.image().secs().isDebug()) {
            err.println("cloister: " + image.metadata().name() + ": " + SENTENCE);
        }
    }
}
