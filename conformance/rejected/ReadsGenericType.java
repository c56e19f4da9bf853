import java.util.List;

/** Generic signatures are not in the image. */
public class ReadsGenericType {
    List<String> names;

    public static void main(String[] args) throws Exception {
        System.out.println(ReadsGenericType.class.getDeclaredField("names").getGenericType());
        System.out.println(ReadsGenericType.class.getGenericSuperclass());
    }
}
