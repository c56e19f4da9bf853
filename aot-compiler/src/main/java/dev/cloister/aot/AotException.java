package dev.cloister.aot;

import java.util.List;

/**
 * The program reaches what cannot work in an enclave. All problems are there, each with its place,
 * remedy and path.
 */
public final class AotException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    AotException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
