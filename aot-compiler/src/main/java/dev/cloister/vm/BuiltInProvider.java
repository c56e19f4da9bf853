package dev.cloister.vm;

import java.security.Provider;

/** A provider of the JDK: its name, and whatever rows the image has of it. */
final class BuiltInProvider extends Provider {
    private static final long serialVersionUID = 1L;

    BuiltInProvider(String name, String version, String info) {
        super(name, version, info);
    }
}
