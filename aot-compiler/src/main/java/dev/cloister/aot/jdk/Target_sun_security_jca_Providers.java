package dev.cloister.aot.jdk;

import java.security.Provider;

/** {@code sun.security.jca.Providers}: one list for all threads; no jar is verified. */
@Substitute(value = "sun/security/jca/Providers", whole = true)
public class Target_sun_security_jca_Providers {
    private static volatile Target_sun_security_jca_ProviderList providerList =
            Target_sun_security_jca_ProviderList.ofPlatform();

    private Target_sun_security_jca_Providers() {}

    public static Provider getSunProvider() {
        return providerList.getProvider("SUN");
    }

    public static Object startJarVerification() {
        return null;
    }

    public static void stopJarVerification(Object state) {}

    public static Target_sun_security_jca_ProviderList getProviderList() {
        return providerList;
    }

    public static void setProviderList(Target_sun_security_jca_ProviderList list) {
        providerList = list;
    }

    public static Target_sun_security_jca_ProviderList getFullProviderList() {
        return providerList;
    }

    public static Target_sun_security_jca_ProviderList getThreadProviderList() {
        return null;
    }
}
