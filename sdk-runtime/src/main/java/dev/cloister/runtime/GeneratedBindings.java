package dev.cloister.runtime;

import dev.cloister.EnclaveBoundaryException;
import dev.cloister.EnclaveLoadException;
import dev.cloister.EnclaveOptions;
import dev.cloister.image.ImageMetadata;
import dev.cloister.runtime.bridge.HostServiceBinding;
import dev.cloister.runtime.bridge.ServiceBinding;
import java.util.Map;

/**
 * Finds the generated host classes of an interface by their names, and refuses those made for
 * another boundary than the image's.
 */
final class GeneratedBindings {
    private GeneratedBindings() {}

    @SuppressWarnings("unchecked")
    static <T> ServiceBinding<T> ofService(Class<T> service, ImageMetadata metadata) {
        try {
            ServiceBinding<?> binding = (ServiceBinding<?>) instance(service, "_EnclaveBinding");
            checkBoundary(service, binding.service(), binding.boundary(), metadata);
            return (ServiceBinding<T>) binding;
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new EnclaveBoundaryException(missing(service, "_EnclaveBinding"), e);
        }
    }

    /** Binds every host service that the image asks for. */
    static OcallRegistry ocalls(ImageMetadata metadata, EnclaveOptions options) {
        OcallRegistry registry = new OcallRegistry();
        for (String wanted : metadata.hostServices()) {
            bind(wanted, metadata, options, registry);
        }
        for (Class<?> given : options.hostServices().keySet()) {
            if (!metadata.hostServices().contains(given.getName())) {
                throw new EnclaveLoadException(
                        "enclave "
                                + metadata.name()
                                + ": does not use the host service "
                                + given.getName()
                                + "; it uses "
                                + metadata.hostServices(),
                        null);
            }
        }
        return registry;
    }

    private static void bind(
            String wanted, ImageMetadata metadata, EnclaveOptions options, OcallRegistry registry) {
        for (Map.Entry<Class<?>, Object> given : options.hostServices().entrySet()) {
            if (given.getKey().getName().equals(wanted)) {
                bind(given.getKey(), given.getValue(), metadata, registry);
                return;
            }
        }
        String simpleName = wanted.substring(wanted.lastIndexOf('.') + 1).replace('$', '.');
        throw new EnclaveLoadException(
                "enclave "
                        + metadata.name()
                        + ": needs the host service "
                        + wanted
                        + "; give it with EnclaveOptions.defaults().host("
                        + simpleName
                        + ".class, …)",
                null);
    }

    @SuppressWarnings("unchecked")
    private static <T> void bind(
            Class<T> service,
            Object implementation,
            ImageMetadata metadata,
            OcallRegistry registry) {
        try {
            HostServiceBinding<?> binding =
                    (HostServiceBinding<?>) instance(service, "_HostBinding");
            checkBoundary(service, binding.service(), binding.boundary(), metadata);
            ((HostServiceBinding<T>) binding).bind(service.cast(implementation), registry);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new EnclaveLoadException(missing(service, "_HostBinding"), e);
        }
    }

    private static Object instance(Class<?> service, String suffix)
            throws ReflectiveOperationException {
        return Class.forName(className(service, suffix), true, service.getClassLoader())
                .getConstructor()
                .newInstance();
    }

    private static String className(Class<?> service, String suffix) {
        String name = service.getName();
        int simple = name.lastIndexOf('.') + 1;
        return name.substring(0, simple) + name.substring(simple).replace('$', '_') + suffix;
    }

    static void checkBoundary(HostServiceBinding<?> binding, ImageMetadata metadata) {
        checkBoundary(binding.service(), binding.service(), binding.boundary(), metadata);
    }

    private static void checkBoundary(
            Class<?> service, Class<?> bound, String boundary, ImageMetadata metadata) {
        if (bound != service || !boundary.equals(metadata.boundary())) {
            throw new EnclaveBoundaryException(
                    service.getName()
                            + ": its host stubs and the image of enclave "
                            + metadata.name()
                            + " were built from different sources (boundary "
                            + boundary
                            + ", image "
                            + metadata.boundary()
                            + "); build both again, and enclaves of different classes into folders of"
                            + " their own",
                    null);
        }
    }

    private static String missing(Class<?> service, String suffix) {
        return service.getName()
                + ": its generated class "
                + className(service, suffix)
                + " is missing or not usable; run the cloister Maven plugin's generate goal";
    }
}
