package dev.cloister.aot.jdk;

import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;

/** {@code java.lang.ClassLoader}: there is one loader, the build, and it is not an object. */
@Substitute(value = "java/lang/ClassLoader", replaceInitializer = true)
abstract class Target_java_lang_ClassLoader {
    private static final String LOADING =
            "classes are fixed when the enclave is built; create the object with new";
    private static final String RESOURCES =
            "resources are not part of an enclave; make the content a constant or pass it in";

    private Target_java_lang_ClassLoader() {}

    @Refuse(LOADING)
    protected Target_java_lang_ClassLoader(ClassLoader parent) {}

    @Fold
    public static ClassLoader getSystemClassLoader() {
        return null;
    }

    @Fold
    public static ClassLoader getPlatformClassLoader() {
        return null;
    }

    @Fold
    static ClassLoader getClassLoader(Class<?> caller) {
        return null;
    }

    @Refuse(LOADING)
    public native Class<?> loadClass(String name);

    @Refuse(LOADING)
    protected native Class<?> findClass(String name);

    @Refuse(RESOURCES)
    public native InputStream getResourceAsStream(String name);

    @Refuse(RESOURCES)
    public native URL getResource(String name);

    @Refuse(RESOURCES)
    public native Enumeration<URL> getResources(String name);

    @Refuse(RESOURCES)
    public static native InputStream getSystemResourceAsStream(String name);

    @Refuse(RESOURCES)
    public static native URL getSystemResource(String name);
}
