import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;

/** Objects are not serialised. */
public class Serializes {
    public static void main(String[] args) throws Exception {
        new ObjectOutputStream(new ByteArrayOutputStream()).writeObject("text");
    }
}

// ERROR: Serializes.java:7: java.io.ObjectOutputStream cannot work in an enclave; objects are not serialised in an enclave; write the values yourself (records cross the boundary by value)
//            reached by Serializes.main → java.io.ObjectOutputStream
