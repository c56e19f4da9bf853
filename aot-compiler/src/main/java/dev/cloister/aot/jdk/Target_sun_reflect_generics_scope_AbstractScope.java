package dev.cloister.aot.jdk;

import java.lang.reflect.GenericDeclaration;

/** {@code sun.reflect.generics.scope.AbstractScope}, as it is. */
@Substitute("sun/reflect/generics/scope/AbstractScope")
abstract class Target_sun_reflect_generics_scope_AbstractScope
        implements Target_sun_reflect_generics_scope_Scope {
    @Original
    native GenericDeclaration getRecvr();
}
