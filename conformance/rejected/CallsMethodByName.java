/** Methods cannot be found by name. */
public class CallsMethodByName {
    public static void main(String[] args) throws Exception {
        System.out.println(String.class.getMethod("length").invoke("text"));
    }
}

// ERROR: CallsMethodByName.java:4: java.lang.Class.getMethod cannot work in an enclave; there is no reflection over members in an enclave; call the member directly or through an interface
//            reached by CallsMethodByName.main → java.lang.Class.getMethod
