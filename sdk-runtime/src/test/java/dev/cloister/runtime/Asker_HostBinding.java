package dev.cloister.runtime;

import dev.cloister.runtime.bridge.HostServiceBinding;
import dev.cloister.runtime.bridge.OcallBinder;

/** Written as the generator writes such classes. */
public final class Asker_HostBinding implements HostServiceBinding<Asker> {
    @Override
    public Class<Asker> service() {
        return Asker.class;
    }

    @Override
    public String boundary() {
        return TestEnclave.BOUNDARY;
    }

    @Override
    public void bind(Asker implementation, OcallBinder binder) {
        binder.bind(
                64,
                "Asker.ask",
                frame ->
                        frame.reply(
                                implementation.ask(frame.ints(0, 100_000, "Asker.ask(values)"))));
    }
}
