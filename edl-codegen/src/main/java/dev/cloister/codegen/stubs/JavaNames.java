package dev.cloister.codegen.stubs;

import dev.cloister.codegen.model.JavaName;

/** Names of generated Java classes, each in a package that can see what it uses. */
final class JavaNames {
    private JavaNames() {}

    /** Enclave side: static methods that the ecalls run; beside the implementation. */
    static JavaName enclaveBridge(JavaName implementation, JavaName service) {
        return in(implementation, service.flatName() + "EnclaveBridge");
    }

    /** Enclave side: the one instance of an implementation; beside it. */
    static JavaName enclaveInstance(JavaName implementation) {
        return in(implementation, implementation.flatName() + "Instance");
    }

    /** Enclave side: a host service as an object; beside the service. */
    static JavaName enclaveProxy(JavaName service) {
        return in(service, service.flatName() + "EnclaveProxy");
    }

    /** Host side: an enclave service as an object; beside the service, found by this name. */
    static JavaName enclaveBinding(JavaName service) {
        return in(service, service.flatName() + "_EnclaveBinding");
    }

    /** Enclave side: the handles that the host holds of an object's type; beside the type. */
    static JavaName handles(JavaName object) {
        return in(object, object.flatName() + "EnclaveHandles");
    }

    /** Host side: an object of the enclave as an object; beside its interface. */
    static JavaName enclaveObject(JavaName object) {
        return in(object, object.flatName() + "_EnclaveObject");
    }

    /** Host side: serves the ocalls of a host service; beside the service, found by this name. */
    static JavaName hostBinding(JavaName service) {
        return in(service, service.flatName() + "_HostBinding");
    }

    static String path(JavaName name) {
        return name.internalName() + ".java";
    }

    private static JavaName in(JavaName neighbour, String simpleName) {
        String internal = neighbour.internalName();
        String folder = internal.substring(0, internal.lastIndexOf('/') + 1);
        return new JavaName(folder + simpleName, (folder + simpleName).replace('/', '.'));
    }
}
