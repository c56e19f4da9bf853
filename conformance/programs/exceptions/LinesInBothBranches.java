/** The same call at the ends of several branches: each trace names the line of its own. */
public class LinesInBothBranches {
    interface Step {
        int run(int value);
    }

    static final Step[] STEPS = {
        value -> { throw new IllegalStateException("first " + value); },
        value -> { throw new IllegalArgumentException("second " + value); },
        value -> value / (value - value),
    };

    static int sum;

    static void inTwo(boolean first, Step left, Step right) {
        if (first) {
            sum += 3;
            left.run(1);
        } else {
            sum -= 5;
            right.run(1);
        }
        sum++;
    }

    static int inSwitch(int kind, Step step, Object other) {
        int result;
        switch (kind) {
            case 0:
                result = step.run(kind);
                break;
            case 1:
                result = step.run(kind);
                break;
            case 2:
                result = other.hashCode();
                break;
            default:
                result = other.hashCode();
        }
        return result + 1;
    }

    static int inHandlers(boolean first, Step left, Step right) {
        try {
            if (first) {
                return left.run(7);
            } else {
                return right.run(7);
            }
        } finally {
            sum++;
        }
    }

    static class Throwing {
        @Override
        public int hashCode() {
            throw new UnsupportedOperationException("hash");
        }
    }

    static class Other extends Throwing {
        @Override
        public int hashCode() {
            return STEPS[sum & 1].run(sum);
        }
    }

    static void tell(Runnable run) {
        try {
            run.run();
        } catch (RuntimeException thrown) {
            System.out.println(thrown);
            for (StackTraceElement frame : thrown.getStackTrace()) {
                String method = frame.getMethodName();
                if (!method.startsWith("lambda$main")) System.out.println("  " + method.replaceAll("[0-9]", "") + " " + frame.getLineNumber());
            }
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) {
            Step left = STEPS[i];
            Step right = STEPS[(i + 1) % 3];
            tell(() -> inTwo(true, left, right));
            tell(() -> inTwo(false, left, right));
            tell(() -> inHandlers(true, left, right));
            tell(() -> inHandlers(false, left, right));
            for (int kind = 0; kind < 4; kind++) {
                int chosen = kind;
                Object other = (kind + i & 1) == 0 ? new Throwing() : new Other();
                tell(() -> inSwitch(chosen, left, other));
            }
        }
        System.out.println(sum);
    }
}
