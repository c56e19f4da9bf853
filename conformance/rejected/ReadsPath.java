import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** There are no paths either. */
public class ReadsPath {
    public static void main(String[] args) throws IOException {
        System.out.println(Files.readString(Path.of("data.txt")));
    }
}

// ERROR: ReadsPath.java:8: java.nio.file.Files cannot work in an enclave; an enclave has no files; pass the bytes in, or ask a host service for them
//            reached by ReadsPath.main → java.nio.file.Files
// ERROR: ReadsPath.java:8: java.nio.file.Path.of cannot work in an enclave; an enclave has no files; pass the bytes in, or ask a host service for them
//            reached by ReadsPath.main → java.nio.file.Path.of
