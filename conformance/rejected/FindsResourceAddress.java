/** A resource has content, but no address. */
public class FindsResourceAddress {
    public static void main(String[] args) {
        System.out.println(FindsResourceAddress.class.getResource("/data.txt"));
    }
}

// ERROR: FindsResourceAddress.java:4: java.lang.Class.getResource cannot work in an enclave; resources have no address in an enclave; use getResourceAsStream
//            reached by FindsResourceAddress.main → java.lang.Class.getResource
