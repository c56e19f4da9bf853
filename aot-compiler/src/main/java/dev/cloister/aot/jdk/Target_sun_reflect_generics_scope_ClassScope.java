package dev.cloister.aot.jdk;

/** {@code sun.reflect.generics.scope.ClassScope}: the method around a local class is not kept. */
@Substitute("sun/reflect/generics/scope/ClassScope")
class Target_sun_reflect_generics_scope_ClassScope
        extends Target_sun_reflect_generics_scope_AbstractScope {
    private Target_sun_reflect_generics_scope_ClassScope() {}

    @Original
    static native Target_sun_reflect_generics_scope_ClassScope make(Class<?> type);

    protected Target_sun_reflect_generics_scope_Scope computeEnclosingScope() {
        Class<?> outer = ((Class<?>) getRecvr()).getEnclosingClass();
        return outer == null ? Target_sun_reflect_generics_scope_DummyScope.make() : make(outer);
    }
}
