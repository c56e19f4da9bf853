package dev.cloister.aot.jdk;

import dev.cloister.vm.ProviderRows;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code sun.security.jca.ProviderList}: the providers in order; immutable. */
@Substitute(value = "sun/security/jca/ProviderList", whole = true)
public final class Target_sun_security_jca_ProviderList {
    private final Provider[] providers;

    private Target_sun_security_jca_ProviderList(Provider[] providers) {
        this.providers = providers;
    }

    static Target_sun_security_jca_ProviderList ofPlatform() {
        return new Target_sun_security_jca_ProviderList(ProviderRows.platform());
    }

    public static Target_sun_security_jca_ProviderList newList(Provider... providers) {
        return new Target_sun_security_jca_ProviderList(providers.clone());
    }

    public static Target_sun_security_jca_ProviderList add(
            Target_sun_security_jca_ProviderList list, Provider provider) {
        return insertAt(list, provider, -1);
    }

    public static Target_sun_security_jca_ProviderList insertAt(
            Target_sun_security_jca_ProviderList list, Provider provider, int position) {
        if (list.getProvider(provider.getName()) != null) {
            return list;
        }
        List<Provider> all = new ArrayList<>(list.providers());
        all.add(position < 0 || position > all.size() ? all.size() : position, provider);
        return new Target_sun_security_jca_ProviderList(all.toArray(new Provider[0]));
    }

    public static Target_sun_security_jca_ProviderList remove(
            Target_sun_security_jca_ProviderList list, String name) {
        List<Provider> all = new ArrayList<>(list.providers());
        all.removeIf(provider -> provider.getName().equals(name));
        return new Target_sun_security_jca_ProviderList(all.toArray(new Provider[0]));
    }

    public int size() {
        return providers.length;
    }

    Provider getProvider(int index) {
        return providers[index];
    }

    public List<Provider> providers() {
        return Arrays.asList(providers);
    }

    public Provider getProvider(String name) {
        int index = getIndex(name);
        return index < 0 ? null : providers[index];
    }

    public int getIndex(String name) {
        for (int i = 0; i < providers.length; i++) {
            if (providers[i].getName().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    public Provider[] toArray() {
        return providers.clone();
    }

    @Override
    public String toString() {
        return Arrays.toString(providers);
    }

    /** The first provider's service; null where the name is none, and an error that says more. */
    public Provider.Service getService(String type, String algorithm) {
        for (Provider provider : providers) {
            Provider.Service service = provider.getService(type, algorithm);
            if (service != null) {
                return service;
            }
        }
        explain(type, algorithm);
        return null;
    }

    private static void explain(String type, String algorithm) {
        NoSuchAlgorithmException problem = ProviderRows.unavailable(type, algorithm);
        if (problem != null) {
            ProviderRows.<RuntimeException>raise(problem);
        }
    }

    public List<Provider.Service> getServices(String type, String algorithm) {
        List<Provider.Service> found = new ArrayList<>();
        collect(type, algorithm, found);
        if (found.isEmpty()) {
            explain(type, algorithm);
        }
        return found;
    }

    private void collect(String type, String algorithm, List<Provider.Service> found) {
        for (Provider provider : providers) {
            Provider.Service service = provider.getService(type, algorithm);
            if (service != null) {
                found.add(service);
            }
        }
    }

    public List<Provider.Service> getServices(String type, List<String> algorithms) {
        List<Provider.Service> found = new ArrayList<>();
        algorithms.forEach(algorithm -> collect(type, algorithm, found));
        return found;
    }

    /** For each provider in turn, all that it has of {@code ids}, the most specific first. */
    public List<Provider.Service> getServices(List<Target_sun_security_jca_ServiceId> ids) {
        List<Provider.Service> found = new ArrayList<>();
        for (Provider provider : providers) {
            for (Target_sun_security_jca_ServiceId id : ids) {
                Provider.Service service = provider.getService(id.type, id.algorithm);
                if (service != null) {
                    found.add(service);
                }
            }
        }
        if (found.isEmpty() && !ids.isEmpty()) {
            explain(ids.get(0).type, ids.get(0).algorithm);
        }
        return found;
    }
}
