import java.io.FileInputStream;
import java.io.IOException;

/** There are no files. */
public class ReadsFile {
    static int first(String name) throws IOException {
        try (FileInputStream in = new FileInputStream(name)) {
            return in.read();
        }
    }

    public static void main(String[] args) throws IOException {
        System.out.println(first("data.txt"));
    }
}

// ERROR: ReadsFile.java:7: java.io.FileInputStream cannot work in an enclave; an enclave has no files; pass the bytes in, or ask a host service for them
//            reached by ReadsFile.main → ReadsFile.first → java.io.FileInputStream
