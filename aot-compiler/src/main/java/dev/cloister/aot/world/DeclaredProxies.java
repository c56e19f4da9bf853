package dev.cloister.aot.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.Type;

/** The lists of interfaces that {@code Proxy.newProxyInstance} may be asked for. */
final class DeclaredProxies {
    private static final String CLASS_PREFIX = "jdk/proxy/$Proxy";

    private final ClassTable table;
    private final Map<String, List<LinkedClass>> interfaces = new TreeMap<>();
    private final Map<String, String> classNames = new TreeMap<>();

    DeclaredProxies(ClassTable table) {
        this.table = table;
    }

    /** Lists that are wrong fail at run time. */
    void declare(List<String> internalNames) {
        List<LinkedClass> types = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        for (String name : internalNames) {
            Optional<LinkedClass> type = table.find(name).filter(LinkedClass::isInterface);
            if (type.isEmpty() || types.contains(type.get())) {
                return;
            }
            types.add(type.get());
            key.append(type.get().binaryName()).append(',');
        }
        interfaces.put(key.toString(), types);
    }

    /** Writes {@code Declarations.proxy}. */
    void write(LookupBody body) {
        Type handler = Type.getObjectType("java/lang/reflect/InvocationHandler");
        interfaces.forEach(
                (key, types) ->
                        body.whenText(
                                key,
                                handler,
                                () -> {
                                    String name = className(key, types);
                                    body.code().anew(Type.getObjectType(name));
                                    body.code().dup();
                                    body.code().load(1, handler);
                                    body.code()
                                            .invokespecial(
                                                    name,
                                                    "<init>",
                                                    "(" + handler.getDescriptor() + ")V",
                                                    false);
                                }));
    }

    private String className(String key, List<LinkedClass> types) {
        return classNames.computeIfAbsent(
                key,
                first -> {
                    String name = CLASS_PREFIX + classNames.size();
                    table.define(ProxyClass.of(table, name, types));
                    return name;
                });
    }

    @Override
    public String toString() {
        return interfaces.keySet().toString();
    }
}
