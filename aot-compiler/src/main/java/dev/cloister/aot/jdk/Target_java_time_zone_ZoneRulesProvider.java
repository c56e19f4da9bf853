package dev.cloister.aot.jdk;

import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.time.zone.ZoneRulesProvider;
import java.util.Set;

/** {@code java.time.zone.ZoneRulesProvider}: the names of UTC; fixed offsets need no provider. */
@Substitute(value = "java/time/zone/ZoneRulesProvider", replaceInitializer = true)
abstract class Target_java_time_zone_ZoneRulesProvider {
    private Target_java_time_zone_ZoneRulesProvider() {}

    public static Set<String> getAvailableZoneIds() {
        return Set.of("UTC", "GMT", "Etc/UTC", "Etc/GMT");
    }

    public static ZoneRules getRules(String zone, boolean forCaching) {
        if (!getAvailableZoneIds().contains(zone)) {
            throw unknown(zone);
        }
        return ZoneOffset.UTC.getRules();
    }

    private static ZoneRulesProvider getProvider(String zone) {
        throw unknown(zone);
    }

    private static ZoneRulesException unknown(String zone) {
        return new ZoneRulesException("Unknown time-zone ID: ".concat(zone));
    }

    @Refuse("an enclave has no table of time zones; use UTC or a ZoneOffset")
    public static native void registerProvider(ZoneRulesProvider provider);
}
