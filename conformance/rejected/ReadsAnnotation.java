import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Annotations are not in the image. */
public class ReadsAnnotation {
    @Retention(RetentionPolicy.RUNTIME)
    @interface Limit {
        int value();
    }

    @Limit(3)
    static void limited() {}

    public static void main(String[] args) throws Exception {
        Limit limit =
                ReadsAnnotation.class.getDeclaredMethod("limited").getAnnotation(Limit.class);
        System.out.println(limit.value());
        System.out.println(ReadsAnnotation.class.isAnnotationPresent(Limit.class));
    }
}
