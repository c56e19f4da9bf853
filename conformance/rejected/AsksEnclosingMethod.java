/** The method around a local class is not in the image. */
public class AsksEnclosingMethod {
    public static void main(String[] args) {
        class Local {}
        System.out.println(Local.class.getEnclosingMethod());
        System.out.println(AsksEnclosingMethod.class.getNestMembers().length);
    }
}

// ERROR: AsksEnclosingMethod.java:5: java.lang.Class.getEnclosingMethod cannot work in an enclave; the method around a local class is not kept in an enclave; use getEnclosingClass()
//            reached by AsksEnclosingMethod.main → java.lang.Class.getEnclosingMethod
// ERROR: AsksEnclosingMethod.java:6: java.lang.Class.getNestMembers cannot work in an enclave; nests are not kept in an enclave; use getDeclaredClasses() of the outer class
//            reached by AsksEnclosingMethod.main → java.lang.Class.getNestMembers
