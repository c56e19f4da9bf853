package dev.cloister.build;

import java.util.List;

/**
 * A stage refused its input. Each problem is a sentence that says where, what is wrong and what to
 * do; all of one stage are there.
 */
public final class EnclaveBuildException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public EnclaveBuildException(String stage, List<String> problems) {
        this(stage, problems, "");
    }

    /** With advice on all of them, which ends the message; empty for none. */
    EnclaveBuildException(String stage, List<String> problems, String advice) {
        super(
                stage
                        + " found "
                        + problems.size()
                        + " problem"
                        + (problems.size() == 1 ? "" : "s")
                        + "\n"
                        + String.join("\n", problems)
                        + (advice.isEmpty() ? "" : "\n" + advice));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
