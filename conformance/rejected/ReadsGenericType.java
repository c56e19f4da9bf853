import java.util.List;

/** Generic signatures are not in the image. */
public class ReadsGenericType {
    List<String> names;

    public static void main(String[] args) throws Exception {
        System.out.println(ReadsGenericType.class.getDeclaredField("names").getGenericType());
        System.out.println(ReadsGenericType.class.getGenericSuperclass());
    }
}

// ERROR: ReadsGenericType.java: java.lang.reflect.Field.getGenericType cannot work in an enclave; generic signatures are not kept in an enclave; pass the type as a Class value
//            reached by ReadsGenericType.main → java.lang.reflect.Field.getGenericType
// ERROR: ReadsGenericType.java:9: java.lang.Class.getGenericSuperclass cannot work in an enclave; generic signatures are not kept in an enclave; pass the type as a Class value
//            reached by ReadsGenericType.main → java.lang.Class.getGenericSuperclass
