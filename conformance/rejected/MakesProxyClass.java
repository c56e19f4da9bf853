import java.lang.reflect.Proxy;

/** Proxy classes are made when the image is built. */
public class MakesProxyClass {
    @SuppressWarnings("deprecation")
    public static void main(String[] args) {
        System.out.println(Proxy.getProxyClass(null, Runnable.class));
    }
}

// ERROR: MakesProxyClass.java:7: java.lang.reflect.Proxy.getProxyClass cannot work in an enclave; proxy classes are made when the enclave is built; use Proxy.newProxyInstance
//            reached by MakesProxyClass.main → java.lang.reflect.Proxy.getProxyClass
