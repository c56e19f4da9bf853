package dev.cloister.fuzz;

/** What a target says of every input; an error ends the run and keeps the input. */
final class Claim {
    private Claim() {}

    static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
