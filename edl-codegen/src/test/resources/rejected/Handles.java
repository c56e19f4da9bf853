package rejected;

import dev.cloister.EnclaveObject;
import dev.cloister.EnclaveService;
import dev.cloister.HostService;
import dev.cloister.MaxSize;
import dev.cloister.Trusted;
import java.util.List;

@EnclaveService
public interface Handles {
    Endless open(Ask ask, @MaxSize(3) Endless again);

    List<Stray> all(Stray[] strays);

    Plain plain(Both both);

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
    }
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
}
// Handles.java:12: open(Handles.Ask, Handles.Endless) again: @MaxSize has no meaning for rejected.Handles.Endless; remove it
// Handles.java:14: all(Handles.Stray[]): rejected.Handles.Stray cannot cross the enclave boundary; a handle is a parameter of its own, or the result, of a method of an @EnclaveService or @EnclaveObject
// Handles.java:19: rejected.Handles.Endless: the limit of an @EnclaveObject must be from 1 to 1048576 (0); give the most handles that are needed
// Handles.java:31: rejected.Handles.Plain: an @EnclaveObject declares void close() without parameters; add it
// Handles.java:31: rejected.Handles.Plain: an @EnclaveObject extends AutoCloseable and nothing else (java.lang.Runnable); declare the methods in it
// Handles.java:37: rejected.Handles.Both: a service cannot extend another interface (java.lang.AutoCloseable); declare the methods in the service
// Handles.java:37: rejected.Handles.Both: it is more than one of @EnclaveService, @EnclaveObject and @HostService; split it
// Handles.java:44: about(Handles.Stray): rejected.Handles.Stray cannot cross the enclave boundary; a handle is a parameter of its own, or the result, of a method of an @EnclaveService or @EnclaveObject
