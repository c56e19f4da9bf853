package dev.cloister.aot.jdk;

import dev.cloister.vm.Declarations;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Type;

/** {@code sun.reflect.generics.factory.CoreReflectionFactory}: classes are those of the image. */
@Substitute("sun/reflect/generics/factory/CoreReflectionFactory")
class Target_sun_reflect_generics_factory_CoreReflectionFactory
        implements Target_sun_reflect_generics_factory_GenericsFactory {
    private Target_sun_reflect_generics_factory_CoreReflectionFactory() {}

    @Original
    static native Target_sun_reflect_generics_factory_CoreReflectionFactory make(
            GenericDeclaration declaration, Target_sun_reflect_generics_scope_Scope scope);

    public Type makeNamedType(String name) {
        Class<?> type = Declarations.typeNamed(name);
        if (type == null) {
            throw new TypeNotPresentException(name, new ClassNotFoundException(name));
        }
        return type;
    }
}
