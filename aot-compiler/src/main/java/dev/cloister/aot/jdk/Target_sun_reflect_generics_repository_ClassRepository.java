package dev.cloister.aot.jdk;

import java.lang.reflect.Type;

/** {@code sun.reflect.generics.repository.ClassRepository}: a parsed signature, as it is. */
@Substitute("sun/reflect/generics/repository/ClassRepository")
final class Target_sun_reflect_generics_repository_ClassRepository
        extends Target_sun_reflect_generics_repository_GenericDeclRepository {
    private Target_sun_reflect_generics_repository_ClassRepository() {}

    @Original
    static native Target_sun_reflect_generics_repository_ClassRepository make(
            String signature, Target_sun_reflect_generics_factory_GenericsFactory factory);

    @Original
    native Type getSuperclass();

    @Original
    native Type[] getSuperInterfaces();
}
