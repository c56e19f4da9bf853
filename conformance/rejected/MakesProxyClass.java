import java.lang.reflect.Proxy;

/** Proxy classes are made when the image is built. */
public class MakesProxyClass {
    @SuppressWarnings("deprecation")
    public static void main(String[] args) {
        System.out.println(Proxy.getProxyClass(null, Runnable.class));
    }
}
