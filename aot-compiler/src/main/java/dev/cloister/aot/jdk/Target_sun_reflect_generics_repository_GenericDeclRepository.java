package dev.cloister.aot.jdk;

import java.lang.reflect.TypeVariable;

/** {@code sun.reflect.generics.repository.GenericDeclRepository}, as it is. */
@Substitute("sun/reflect/generics/repository/GenericDeclRepository")
abstract class Target_sun_reflect_generics_repository_GenericDeclRepository {
    @Original
    native TypeVariable<?>[] getTypeParameters();
}
