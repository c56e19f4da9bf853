package dev.cloister.aot.jdk;

import dev.cloister.vm.Declarations;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * {@code java.util.ServiceLoader}: the providers that {@code META-INF/services} of the class path
 * named when the image was built.
 */
@Substitute(value = "java/util/ServiceLoader", whole = true)
public final class Target_java_util_ServiceLoader<S> implements Iterable<S> {
    private final Class<S> service;
    private final String[] names;
    private final List<S> made = new ArrayList<>();

    private Target_java_util_ServiceLoader(Class<S> service) {
        this.service = service;
        String[] declared = Declarations.providers(service.getName());
        this.names = declared == null ? new String[0] : declared;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <S> ServiceLoader<S> load(Class<S> service) {
        return (ServiceLoader<S>) (Object) new Target_java_util_ServiceLoader(service);
    }

    public static <S> ServiceLoader<S> load(Class<S> service, ClassLoader loader) {
        return load(service);
    }

    public static <S> ServiceLoader<S> loadInstalled(Class<S> service) {
        return load(service);
    }

    public void reload() {
        made.clear();
    }

    public Optional<S> findFirst() {
        Iterator<S> providers = iterator();
        return providers.hasNext() ? Optional.of(providers.next()) : Optional.empty();
    }

    public Stream<ServiceLoader.Provider<S>> stream() {
        List<ServiceLoader.Provider<S>> providers = new ArrayList<>();
        for (String name : names) {
            providers.add(new Named<>(this, name));
        }
        return providers.stream();
    }

    @Override
    public Iterator<S> iterator() {
        return new InOrder<>(this);
    }

    @Override
    public String toString() {
        return "java.util.ServiceLoader[".concat(service.getName()).concat("]");
    }

    S provider(int index) {
        if (index == made.size()) {
            made.add(make(names[index]));
        }
        return made.get(index);
    }

    private Class<? extends S> type(String name) {
        Class<?> type = Declarations.classNamed(name);
        if (type == null) {
            throw new ServiceConfigurationError(
                    message("Provider ".concat(name).concat(" not found")));
        }
        if (!service.isAssignableFrom(type)) {
            throw new ServiceConfigurationError(
                    message("Provider ".concat(name).concat(" not a subtype")));
        }
        return type.asSubclass(service);
    }

    S make(String name) {
        Class<? extends S> type = type(name);
        Object provider;
        try {
            provider = Declarations.provider(type);
        } catch (Throwable thrown) {
            throw new ServiceConfigurationError(
                    message("Provider ".concat(name).concat(" could not be instantiated")), thrown);
        }
        if (provider == null) {
            throw new ServiceConfigurationError(
                    message(name.concat(" Unable to get public no-arg constructor")));
        }
        return service.cast(provider);
    }

    private String message(String what) {
        return service.getName().concat(": ").concat(what);
    }

    private static final class InOrder<S> implements Iterator<S> {
        private final Target_java_util_ServiceLoader<S> loader;
        private int next;

        InOrder(Target_java_util_ServiceLoader<S> loader) {
            this.loader = loader;
        }

        @Override
        public boolean hasNext() {
            return next < loader.names.length;
        }

        @Override
        public S next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return loader.provider(next++);
        }
    }

    private static final class Named<S> implements ServiceLoader.Provider<S> {
        private final Target_java_util_ServiceLoader<S> loader;
        private final String name;

        Named(Target_java_util_ServiceLoader<S> loader, String name) {
            this.loader = loader;
            this.name = name;
        }

        @Override
        public Class<? extends S> type() {
            return loader.type(name);
        }

        @Override
        public S get() {
            return loader.make(name);
        }
    }
}
