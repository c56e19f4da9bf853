package dev.cloister.aot.jdk;

import dev.cloister.vm.MainProgram;
import dev.cloister.vm.ShutdownHooks;

/**
 * {@code java.lang.Runtime}: the enclave's heap and how a program ends; no processes, no libraries.
 */
@Substitute(value = "java/lang/Runtime", whole = true)
public class Target_java_lang_Runtime {
    private static final String NO_PROCESSES =
            "an enclave cannot start processes; call a host service";
    private static final Target_java_lang_Runtime CURRENT = new Target_java_lang_Runtime();

    private Target_java_lang_Runtime() {}

    public static Runtime getRuntime() {
        return (Runtime) (Object) CURRENT;
    }

    /** That of the library, of which a program can ask only the feature release. */
    public static Runtime.Version version() {
        return Runtime.Version.parse(System.getProperty("java.version"));
    }

    public void exit(int status) {
        MainProgram.exit(status);
    }

    public void halt(int status) {
        MainProgram.halt(status);
    }

    public void addShutdownHook(Thread hook) {
        ShutdownHooks.add(hook);
    }

    public boolean removeShutdownHook(Thread hook) {
        return ShutdownHooks.remove(hook);
    }

    public native int availableProcessors();

    public native long freeMemory();

    public native long totalMemory();

    public native long maxMemory();

    public native void gc();

    public void runFinalization() {}

    @Refuse(NO_PROCESSES)
    public native Process exec(String command);

    @Refuse(NO_PROCESSES)
    public native Process exec(String command, String[] environment);

    @Refuse(NO_PROCESSES)
    public native Process exec(String command, String[] environment, java.io.File folder);

    @Refuse(NO_PROCESSES)
    public native Process exec(String[] command);

    @Refuse(NO_PROCESSES)
    public native Process exec(String[] command, String[] environment);

    @Refuse(NO_PROCESSES)
    public native Process exec(String[] command, String[] environment, java.io.File folder);

    @Refuse("native libraries cannot be loaded into an enclave")
    public native void load(String fileName);

    @Refuse("native libraries cannot be loaded into an enclave")
    public native void loadLibrary(String name);
}
