package dev.cloister.aot.jdk;

import java.lang.reflect.Method;

/** {@code java.lang.reflect.InvocationHandler}: a proxy class calls no default method itself. */
@Substitute("java/lang/reflect/InvocationHandler")
public interface Target_java_lang_reflect_InvocationHandler {
    @Refuse(
            "a proxy cannot call the default method it stands for; keep an object that has it and call that")
    static Object invokeDefault(Object proxy, Method method, Object... arguments) {
        return null;
    }
}
