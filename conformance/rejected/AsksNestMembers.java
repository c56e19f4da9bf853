/** Nests are not in the image. */
public class AsksNestMembers {
    public static void main(String[] args) {
        System.out.println(AsksNestMembers.class.getNestMembers().length);
    }
}

// ERROR: AsksNestMembers.java:4: java.lang.Class.getNestMembers cannot work in an enclave; nests are not kept in an enclave; use getDeclaredClasses() of the outer class
//            reached by AsksNestMembers.main → java.lang.Class.getNestMembers
