/** A native method of the program has no implementation. */
public class OwnNative {
    static native int answer();

    public static void main(String[] args) {
        System.out.println(answer());
    }
}

// ERROR: OwnNative.java:6: native method OwnNative.answer()I has no implementation in the enclave; write it in Java, or in C (src/main/enclave-c, --enclave-c), or ask the host through a @HostService
//            reached by OwnNative.main → OwnNative.answer
