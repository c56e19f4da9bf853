package rejected;

import dev.cloister.EnclaveObject;
import dev.cloister.EnclaveService;
import dev.cloister.HostService;
import dev.cloister.MaxSize;
import dev.cloister.Trusted;
import java.util.List;
import java.util.Map;
import java.util.Set;

@EnclaveService
public interface Handles {
    Endless open(Ask ask, @MaxSize(3) Endless again);

    List<Stray> all(Stray[] strays);

    Plain plain(Both both);

    Map<Stray, Set<Stray>> odd(Line line);

    @EnclaveObject(limit = 0)
    interface Endless extends AutoCloseable {
        @Override
        void close();
    }

    @EnclaveObject
    interface Stray extends AutoCloseable {
        @Override
        void close();
    }

    @EnclaveObject
    interface Plain extends Runnable {
        void close(int how);
    }

    @EnclaveObject
    @HostService
    interface Both extends AutoCloseable {
        @Override
        void close();
    }

    @HostService
    interface Ask {
        void about(Stray stray);

        void line(Line line);
    }

    record Line(Stray stray, int number) {}
}

@Trusted
final class HandlesInEnclave implements Handles {
    public Endless open(Ask ask, Endless again) {
        return again;
    }

    public List<Stray> all(Stray[] strays) {
        return List.of(strays);
    }

    public Plain plain(Both both) {
        return null;
    }

    public Map<Stray, Set<Stray>> odd(Line line) {
        return Map.of();
    }
}
// Handles.java:14: open(Handles.Ask, Handles.Endless) again: @MaxSize has no meaning for rejected.Handles.Endless; remove it
// Handles.java:20: odd(Handles.Line): java.util.Map cannot cross the enclave boundary; use a List: arrays, buffers and handles have no equality by content
// Handles.java:20: odd(Handles.Line): java.util.Set cannot cross the enclave boundary; use a List: arrays, buffers and handles have no equality by content
// Handles.java:23: rejected.Handles.Endless: the limit of an @EnclaveObject must be from 1 to 1048576 (0); give the most handles that are needed
// Handles.java:35: rejected.Handles.Plain: an @EnclaveObject declares void close() without parameters; add it
// Handles.java:35: rejected.Handles.Plain: an @EnclaveObject extends AutoCloseable and nothing else (java.lang.Runnable); declare the methods in it
// Handles.java:41: rejected.Handles.Both: a service cannot extend another interface (java.lang.AutoCloseable); declare the methods in the service
// Handles.java:41: rejected.Handles.Both: it is more than one of @EnclaveService, @EnclaveObject and @HostService; split it
// Handles.java:48: about(Handles.Stray): rejected.Handles.Stray cannot cross the enclave boundary; handles cross only in methods of an @EnclaveService or @EnclaveObject; give the host what it needs of the object
// Handles.java:53: Line.stray: rejected.Handles.Stray cannot cross the enclave boundary; handles cross only in methods of an @EnclaveService or @EnclaveObject; give the host what it needs of the object
