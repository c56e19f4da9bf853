package workshop;

import dev.cloister.HostService;
import dev.cloister.Switchless;

@HostService
public interface Listener {
    @Switchless
    long hear(int times, String what);
}
