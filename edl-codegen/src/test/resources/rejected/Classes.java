package rejected;

import dev.cloister.EnclaveService;
import dev.cloister.HostService;
import dev.cloister.Trusted;

public final class Classes {
    @EnclaveService
    public interface Twice {
        void run();
    }

    @Trusted
    static final class First implements Twice {
        @Override
        public void run() {}
    }

    @Trusted
    static class Second implements Twice {
        @Override
        public void run() {}
    }

    @EnclaveService
    @HostService
    interface Both {
        int secret(Private value);
    }

    @Trusted
    final class Inner implements Both {
        Inner() {}

        Inner(String text) {}

        @Override
        public int secret(Private value) {
            return 0;
        }
    }

    @EnclaveService
    private interface Third {
        void run();
    }

    @Trusted
    private static final class Needy implements Third {
        Needy(String secret, int count, Clock clock) {}

        @Override
        public void run() {}
    }

    @HostService
    public interface Clock {
        long now();
    }

    @HostService
    public abstract static class NotInterface {
        abstract void x();
    }

    private record Private(int x) {}
}
// Classes.java:9: rejected.Classes.Twice: more than one @Trusted class implements it (rejected.Classes.First, rejected.Classes.Second); leave one
// Classes.java:27: rejected.Classes.Both: it is more than one of @EnclaveService, @EnclaveObject and @HostService; split it
// Classes.java:28: secret(Classes.Private): rejected.Classes.Private cannot cross the enclave boundary; make Classes.Private and the classes around it public
// Classes.java:32: rejected.Classes.Inner: a @Trusted class must be top-level or static, and not private; move it
// Classes.java:32: rejected.Classes.Inner: a @Trusted class needs exactly one constructor that is not private (2 found); leave one
// Classes.java:44: rejected.Classes.Third: a service cannot be private; remove the modifier
// Classes.java:49: rejected.Classes.Needy: a @Trusted class must be top-level or static, and not private; move it
// Classes.java:50: rejected.Classes.Needy: the constructor of a @Trusted class takes @HostService interfaces only (int); pass the rest through a method of the service
// Classes.java:50: rejected.Classes.Needy: the constructor of a @Trusted class takes @HostService interfaces only (java.lang.String); pass the rest through a method of the service
// Classes.java:62: rejected.Classes.NotInterface: a service must be an interface; move the annotation to the interface that the class implements
