package dev.cloister.aot.jdk;

/** {@code sun.reflect.generics.scope.Scope}: a name for it. */
@Substitute("sun/reflect/generics/scope/Scope")
interface Target_sun_reflect_generics_scope_Scope {}
