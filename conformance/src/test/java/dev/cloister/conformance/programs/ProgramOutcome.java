package dev.cloister.conformance.programs;

/** What a run of a program shows to the world. */
record ProgramOutcome(int exitCode, String output, String error) {
    @Override
    public String toString() {
        return "exit code "
                + exitCode
                + "\n--- standard output\n"
                + output
                + "--- standard error\n"
                + error;
    }
}
