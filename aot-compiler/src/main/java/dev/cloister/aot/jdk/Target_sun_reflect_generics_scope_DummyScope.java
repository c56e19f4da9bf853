package dev.cloister.aot.jdk;

/** {@code sun.reflect.generics.scope.DummyScope}: around what nothing is around. */
@Substitute("sun/reflect/generics/scope/DummyScope")
class Target_sun_reflect_generics_scope_DummyScope
        implements Target_sun_reflect_generics_scope_Scope {
    private Target_sun_reflect_generics_scope_DummyScope() {}

    @Original
    static native Target_sun_reflect_generics_scope_DummyScope make();
}
