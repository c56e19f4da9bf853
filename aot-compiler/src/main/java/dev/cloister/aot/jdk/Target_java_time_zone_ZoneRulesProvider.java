package dev.cloister.aot.jdk;

import java.time.zone.ZoneRulesException;
import java.time.zone.ZoneRulesProvider;
import java.util.Set;

/**
 * {@code java.time.zone.ZoneRulesProvider}: an enclave knows UTC and fixed offsets, which need no
 * provider.
 */
@Substitute(value = "java/time/zone/ZoneRulesProvider", replaceInitializer = true)
abstract class Target_java_time_zone_ZoneRulesProvider {
    private Target_java_time_zone_ZoneRulesProvider() {}

    public static Set<String> getAvailableZoneIds() {
        return Set.of();
    }

    private static ZoneRulesProvider getProvider(String zone) {
        throw new ZoneRulesException("Unknown time-zone ID: ".concat(zone));
    }

    @Refuse("an enclave has no table of time zones; use UTC or a ZoneOffset")
    public static native void registerProvider(ZoneRulesProvider provider);
}
