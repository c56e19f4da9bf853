/** Native libraries cannot be loaded. */
public class LoadsLibrary {
    public static void main(String[] args) {
        System.loadLibrary("crypto");
    }
}

// ERROR: LoadsLibrary.java:4: java.lang.System.loadLibrary cannot work in an enclave; native libraries cannot be loaded into an enclave
//            reached by LoadsLibrary.main → java.lang.System.loadLibrary
