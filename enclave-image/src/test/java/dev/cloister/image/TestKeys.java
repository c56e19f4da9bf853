package dev.cloister.image;

/** Keys for tests, made once per run: making one takes about a second. */
final class TestKeys {
    static final SigningKey KEY = SigningKey.generate();
    static final SigningKey OTHER = SigningKey.generate();

    private TestKeys() {}
}
