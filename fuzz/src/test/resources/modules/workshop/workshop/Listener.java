package workshop;

import dev.cloister.HostService;

@HostService
public interface Listener {
    long hear(int times, String what);
}
