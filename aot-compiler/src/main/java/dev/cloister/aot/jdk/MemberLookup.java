package dev.cloister.aot.jdk;

import dev.cloister.vm.Declarations;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How {@code java.lang.Class} finds members among those that are declared. */
final class MemberLookup {
    private static final String DECLARE =
            ": the class is not declared for reflection; annotate it, or a class of yours, with @Reflective";

    private MemberLookup() {}

    // ---- methods -----------------------------------------------------------------------------

    static Method[] declaredMethods(Class<?> type) {
        require(type, Declarations.DECLARED_METHODS, "getDeclaredMethods");
        return methods(type);
    }

    private static Method[] methods(Class<?> type) {
        Method[] methods = Declarations.methods(type);
        return methods == null ? new Method[0] : methods;
    }

    static Method[] publicMethods(Class<?> type) {
        require(type.isArray() ? Object.class : type, Declarations.PUBLIC_METHODS, "getMethods");
        List<Method> found = new ArrayList<>();
        addPublic(type, true, found);
        return found.toArray(new Method[0]);
    }

    private static void addPublic(Class<?> type, boolean includeStatic, List<Method> found) {
        for (Method method : methods(type)) {
            int modifiers = method.getModifiers();
            if (Modifier.isPublic(modifiers) && (includeStatic || !Modifier.isStatic(modifiers))) {
                merge(method, found);
            }
        }
        if (type.getSuperclass() != null) {
            addPublic(type.getSuperclass(), true, found);
        }
        for (Class<?> parent : type.getInterfaces()) {
            addPublic(parent, false, found);
        }
    }

    /** Adds a method unless one that is there overrides it; removes those that it overrides. */
    private static void merge(Method method, List<Method> found) {
        for (int i = 0; i < found.size(); i++) {
            Method other = found.get(i);
            if (other.getName().equals(method.getName())
                    && other.getReturnType() == method.getReturnType()
                    && Arrays.equals(other.getParameterTypes(), method.getParameterTypes())) {
                if (overrides(other.getDeclaringClass(), method.getDeclaringClass())) {
                    return;
                }
                if (overrides(method.getDeclaringClass(), other.getDeclaringClass())) {
                    found.remove(i--);
                }
            }
        }
        found.add(method);
    }

    /** A class comes before every interface, and a subtype before its supertypes. */
    private static boolean overrides(Class<?> type, Class<?> other) {
        return type.isInterface() == other.isInterface()
                ? other.isAssignableFrom(type)
                : other.isInterface();
    }

    static Method declaredMethod(Class<?> type, String name, Class<?>[] parameters)
            throws NoSuchMethodException {
        return mostSpecific(type, Arrays.asList(methods(type)), name, parameters);
    }

    static Method publicMethod(Class<?> type, String name, Class<?>[] parameters)
            throws NoSuchMethodException {
        List<Method> found = new ArrayList<>();
        addPublic(type, true, found);
        return mostSpecific(type, found, name, parameters);
    }

    private static Method mostSpecific(
            Class<?> type, List<Method> methods, String name, Class<?>[] parameters)
            throws NoSuchMethodException {
        Class<?>[] types = parameters == null ? new Class<?>[0] : parameters;
        String wanted = name.toString(); // null: NullPointerException
        Method best = null;
        for (Method method : methods) {
            if (method.getName().equals(wanted)
                    && Arrays.equals(method.getParameterTypes(), types)
                    && (best == null || isNarrower(method, best))) {
                best = method;
            }
        }
        if (best == null) {
            throw new NoSuchMethodException(signature(type, name, types));
        }
        return best;
    }

    private static boolean isNarrower(Method method, Method other) {
        return method.getReturnType() != other.getReturnType()
                && other.getReturnType().isAssignableFrom(method.getReturnType());
    }

    static void requireMethods(Class<?> type, int bit, String name, Class<?>[] parameters)
            throws NoSuchMethodException {
        if (!isComplete(type, bit)) {
            throw new NoSuchMethodException(signature(type, name, parameters).concat(DECLARE));
        }
    }

    private static String signature(Class<?> type, String name, Class<?>[] parameters) {
        StringBuilder text = new StringBuilder(type.getName());
        text.append('.').append(name).append('(');
        for (int i = 0; parameters != null && i < parameters.length; i++) {
            text.append(i == 0 ? "" : ",");
            text.append(parameters[i] == null ? "null" : parameters[i].getName());
        }
        return text.append(')').toString();
    }

    // ---- constructors ------------------------------------------------------------------------

    static Constructor<?>[] constructors(Class<?> type, boolean publicOnly) {
        Constructor<?>[] all = Declarations.constructors(type);
        if (all == null) {
            all = new Constructor<?>[0];
            if (!hasNoConstructors(type)) {
                throw undeclared(type, "getConstructors");
            }
        }
        List<Constructor<?>> found = new ArrayList<>();
        for (Constructor<?> constructor : all) {
            if (!publicOnly || Modifier.isPublic(constructor.getModifiers())) {
                found.add(constructor);
            }
        }
        return found.toArray(new Constructor<?>[0]);
    }

    private static boolean hasNoConstructors(Class<?> type) {
        return type.isInterface() || type.isArray() || type.isPrimitive();
    }

    static Constructor<?> constructor(Class<?> type, Class<?>[] parameters, boolean publicOnly)
            throws NoSuchMethodException {
        Class<?>[] types = parameters == null ? new Class<?>[0] : parameters;
        Constructor<?>[] all = Declarations.constructors(type);
        String text = signature(type, "<init>", types);
        if (all == null) {
            throw new NoSuchMethodException(hasNoConstructors(type) ? text : text.concat(DECLARE));
        }
        for (Constructor<?> constructor : all) {
            if ((!publicOnly || Modifier.isPublic(constructor.getModifiers()))
                    && Arrays.equals(constructor.getParameterTypes(), types)) {
                return constructor;
            }
        }
        throw new NoSuchMethodException(text);
    }

    // ---- fields ------------------------------------------------------------------------------

    static Field[] declaredFields(Class<?> type) {
        require(type, Declarations.DECLARED_FIELDS, "getDeclaredFields");
        return fields(type);
    }

    private static Field[] fields(Class<?> type) {
        Field[] fields = Declarations.fields(type);
        return fields == null ? new Field[0] : fields;
    }

    static Field[] publicFields(Class<?> type) {
        require(type, Declarations.PUBLIC_FIELDS, "getFields");
        Set<Field> found = new LinkedHashSet<>();
        addPublicFields(type, found);
        return found.toArray(new Field[0]);
    }

    private static void addPublicFields(Class<?> type, Set<Field> found) {
        for (Field field : fields(type)) {
            if (Modifier.isPublic(field.getModifiers())) {
                found.add(field);
            }
        }
        for (Class<?> parent : type.getInterfaces()) {
            addPublicFields(parent, found);
        }
        if (type.getSuperclass() != null) {
            addPublicFields(type.getSuperclass(), found);
        }
    }

    static Field declaredField(Class<?> type, String name) throws NoSuchFieldException {
        for (Field field : fields(type)) {
            if (field.getName().equals(name)) {
                return field;
            }
        }
        throw new NoSuchFieldException(name);
    }

    static Field publicField(Class<?> type, String name) throws NoSuchFieldException {
        Set<Field> found = new LinkedHashSet<>();
        addPublicFields(type, found);
        for (Field field : found) {
            if (field.getName().equals(name)) {
                return field;
            }
        }
        throw new NoSuchFieldException(name);
    }

    static void requireFields(Class<?> type, int bit, String name) throws NoSuchFieldException {
        if (!isComplete(type, bit)) {
            throw new NoSuchFieldException(
                    name.concat(" of ").concat(type.getName()).concat(DECLARE));
        }
    }

    // ---- records, member classes -------------------------------------------------------------

    static RecordComponent[] recordComponents(Class<?> type) {
        if (!type.isRecord()) {
            return null;
        }
        RecordComponent[] components = Declarations.recordComponents(type);
        if (components == null) {
            throw undeclared(type, "getRecordComponents");
        }
        return components;
    }

    static Class<?>[] memberClasses(Class<?> type, boolean publicOnly) {
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> at = type; at != null; at = publicOnly ? at.getSuperclass() : null) {
            Class<?>[] members = Declarations.memberClasses(at);
            if (members == null && at == type && !type.isArray() && !type.isPrimitive()) {
                throw undeclared(type, publicOnly ? "getClasses" : "getDeclaredClasses");
            }
            for (int i = 0; members != null && i < members.length; i++) {
                if (!publicOnly || Modifier.isPublic(members[i].getModifiers())) {
                    found.add(members[i]);
                }
            }
        }
        return found.toArray(new Class<?>[0]);
    }

    // ---- what is not declared ----------------------------------------------------------------

    private static boolean isComplete(Class<?> type, int bit) {
        return (Declarations.completeness(type) & bit) != 0 || type.isPrimitive() || type.isArray();
    }

    private static void require(Class<?> type, int bit, String method) {
        if (!isComplete(type, bit)) {
            throw undeclared(type, method);
        }
    }

    /** These methods have no exception for it; an empty answer would be a wrong one. */
    private static NoClassDefFoundError undeclared(Class<?> type, String method) {
        return new NoClassDefFoundError(
                type.getName().concat(".class.").concat(method).concat("()").concat(DECLARE));
    }
}
