/** Classes cannot be found by name. */
public class ClassForName {
    public static void main(String[] args) throws Exception {
        System.out.println(Class.forName("java.util.ArrayList"));
    }
}

// ERROR: ClassForName.java:4: java.lang.Class.forName cannot work in an enclave; classes are fixed when the enclave is built; refer to the class with X.class
//            reached by ClassForName.main → java.lang.Class.forName
