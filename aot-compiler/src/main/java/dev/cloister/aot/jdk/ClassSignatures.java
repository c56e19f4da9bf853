package dev.cloister.aot.jdk;

import dev.cloister.vm.Declarations;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the generic methods of {@code java.lang.Class} answer; parsed once for each class. */
final class ClassSignatures {
    private static final Map<Class<?>, Target_sun_reflect_generics_repository_ClassRepository>
            PARSED = new ConcurrentHashMap<>();

    private ClassSignatures() {}

    /** Null for a class without a signature: nothing about it is generic. */
    private static Target_sun_reflect_generics_repository_ClassRepository of(Class<?> type) {
        Target_sun_reflect_generics_repository_ClassRepository parsed = PARSED.get(type);
        if (parsed != null) {
            return parsed;
        }
        String signature = Declarations.signature(type);
        if (signature == null) {
            return null;
        }
        parsed =
                Target_sun_reflect_generics_repository_ClassRepository.make(
                        signature,
                        Target_sun_reflect_generics_factory_CoreReflectionFactory.make(
                                type, Target_sun_reflect_generics_scope_ClassScope.make(type)));
        Target_sun_reflect_generics_repository_ClassRepository first =
                PARSED.putIfAbsent(type, parsed);
        return first == null ? parsed : first;
    }

    static TypeVariable<?>[] typeParameters(Class<?> type) {
        Target_sun_reflect_generics_repository_ClassRepository signature = of(type);
        return signature == null ? new TypeVariable<?>[0] : signature.getTypeParameters();
    }

    static Type superclass(Class<?> type) {
        Target_sun_reflect_generics_repository_ClassRepository signature = of(type);
        if (signature == null) {
            return type.getSuperclass();
        }
        return type.isInterface() ? null : signature.getSuperclass();
    }

    static Type[] interfaces(Class<?> type) {
        Target_sun_reflect_generics_repository_ClassRepository signature = of(type);
        return signature == null ? type.getInterfaces() : signature.getSuperInterfaces();
    }

    /** {@code Class.toGenericString}. */
    static String text(Class<?> type) {
        if (type.isPrimitive()) {
            return type.toString();
        }
        Class<?> component = type;
        StringBuilder brackets = new StringBuilder();
        while (component.isArray()) {
            brackets.append("[]");
            component = component.getComponentType();
        }
        StringBuilder text = new StringBuilder();
        if (!type.isArray()) {
            text.append(modifiers(type)).append(kind(type)).append(' ');
        }
        text.append(component.getName());
        TypeVariable<?>[] parameters = component.getTypeParameters();
        for (int i = 0; i < parameters.length; i++) {
            text.append(i == 0 ? "<" : ",").append(bounded(parameters[i]));
        }
        return text.append(parameters.length == 0 ? "" : ">").append(brackets).toString();
    }

    private static String modifiers(Class<?> type) {
        int shown = type.getModifiers() & Modifier.classModifiers();
        return shown == 0 ? "" : Modifier.toString(shown) + " ";
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface";
        }
        if (type.isInterface()) {
            return "interface";
        }
        return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    }

    private static String bounded(TypeVariable<?> variable) {
        StringBuilder text = new StringBuilder(variable.getTypeName());
        Type[] bounds = variable.getBounds();
        if (bounds.length == 1 && bounds[0] == Object.class) {
            return text.toString();
        }
        for (int i = 0; i < bounds.length; i++) {
            text.append(i == 0 ? " extends " : " & ").append(bounds[i].getTypeName());
        }
        return text.toString();
    }
}
