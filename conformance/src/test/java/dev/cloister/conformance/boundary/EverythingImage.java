package dev.cloister.conformance.boundary;

import dev.cloister.EnclaveOptions;
import dev.cloister.conformance.TestImages;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The one image of this package, built at the first use. */
final class EverythingImage {
    private static Path file;

    private EverythingImage() {}

    static synchronized Path file() throws URISyntaxException {
        if (file == null) {
            Path classes =
                    Path.of(
                            Everything.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            file =
                    TestImages.build(
                            "everything",
                            classes,
                            classes.resolveSibling("everything-enclave"),
                            TestImages.SMALL);
        }
        return file;
    }

    static EnclaveOptions options(Notebook notebook) {
        return EnclaveOptions.defaults()
                .host(Notebook.class, notebook)
                .host(Mirror.class, new HostMirror());
    }

    /** Gives back what it gets, through every type. */
    private static final class HostMirror implements Mirror {
        @Override
        public Bundle same(Bundle bundle) {
            return bundle;
        }

        @Override
        public int fill(String how, long[] values, boolean[] marks) {
            for (int i = 0; i < values.length; i++) values[i] = -values[i];
            int found = 0;
            for (boolean mark : marks) found += mark ? 1 : 0;
            marks[1] = true;
            if (how.equals("fail")) throw new IllegalStateException("after writing");
            return found;
        }
    }
}
