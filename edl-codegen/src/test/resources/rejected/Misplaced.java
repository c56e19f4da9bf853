package rejected;

import dev.cloister.EnclaveService;
import dev.cloister.Switchless;
import dev.cloister.Trusted;

@EnclaveService
public interface Misplaced {
    @Switchless
    int right(int of);

    @Switchless
    default int wrong(int of) {
        return right(of);
    }
}

@Trusted
final class MisplacedInEnclave implements Misplaced {
    @Override
    @Switchless
    public int right(int of) {
        return of;
    }
}

@Switchless
final class Unrelated {}
// Misplaced.java:14: rejected.Misplaced.wrong: @Switchless has no effect here; move it to a method without a body of an @EnclaveService, @EnclaveObject or @HostService, or to that interface
// Misplaced.java:23: rejected.MisplacedInEnclave.right: @Switchless has no effect here; move it to a method without a body of an @EnclaveService, @EnclaveObject or @HostService, or to that interface
// Misplaced.java:28: rejected.Unrelated: @Switchless has no effect here; move it to a method without a body of an @EnclaveService, @EnclaveObject or @HostService, or to that interface
