package dev.cloister.aot.jdk;

import dev.cloister.vm.Declarations;
import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Objects;

/** {@code java.lang.reflect.Proxy}: its classes are made when the image is built. */
@Substitute(value = "java/lang/reflect/Proxy", whole = true)
public class Target_java_lang_reflect_Proxy implements Serializable {
    private static final long serialVersionUID = -2222568056686623797L;

    @SuppressWarnings("serial")
    protected InvocationHandler h;

    protected Target_java_lang_reflect_Proxy(InvocationHandler h) {
        Objects.requireNonNull(h);
        this.h = h;
    }

    public static Object newProxyInstance(
            ClassLoader loader, Class<?>[] interfaces, InvocationHandler h) {
        Objects.requireNonNull(h);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < interfaces.length; i++) {
            String name = interfaces[i].getName();
            if (!interfaces[i].isInterface()) {
                throw new IllegalArgumentException(name.concat(" is not an interface"));
            }
            for (int j = 0; j < i; j++) {
                if (interfaces[j] == interfaces[i]) {
                    throw new IllegalArgumentException("repeated interface: ".concat(name));
                }
            }
            key.append(name).append(',');
        }
        Object proxy = Declarations.proxy(key.toString(), h);
        if (proxy == null) {
            throw new IllegalArgumentException(
                    "no proxy class for "
                            .concat(key.toString())
                            .concat(
                                    " in this enclave; annotate the interface with @Reflective, or name the interfaces in Proxy.newProxyInstance as constants"));
        }
        return proxy;
    }

    public static boolean isProxyClass(Class<?> type) {
        return Proxy.class.isAssignableFrom(type) && type.isHidden();
    }

    public static InvocationHandler getInvocationHandler(Object proxy) {
        if (!isProxyClass(proxy.getClass())) {
            throw new IllegalArgumentException("not a proxy instance");
        }
        return ((Target_java_lang_reflect_Proxy) proxy).h;
    }

    @Deprecated
    @Refuse("proxy classes are made when the enclave is built; use Proxy.newProxyInstance")
    public static native Class<?> getProxyClass(ClassLoader loader, Class<?>... interfaces);
}
