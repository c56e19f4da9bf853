package dev.cloister.aot.jdk;

/** {@code sun.reflect.generics.factory.GenericsFactory}: a name for it. */
@Substitute("sun/reflect/generics/factory/GenericsFactory")
interface Target_sun_reflect_generics_factory_GenericsFactory {}
