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

// ERROR: ReadsAnnotation.java: java.lang.reflect.Method.getAnnotation cannot work in an enclave; annotations are not kept in an enclave; pass what they say as values
//            reached by ReadsAnnotation.main → java.lang.reflect.Method.getAnnotation
// ERROR: ReadsAnnotation.java:18: java.lang.Class.isAnnotationPresent cannot work in an enclave; annotations are not kept in an enclave; pass what they say as values
//            reached by ReadsAnnotation.main → java.lang.Class.isAnnotationPresent
