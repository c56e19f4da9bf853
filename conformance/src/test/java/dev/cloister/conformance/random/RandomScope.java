package dev.cloister.conformance.random;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** The variables and labels a statement may use, by type, as blocks and lambdas open and close. */
final class RandomScope {
    private enum Kind {
        FIELD,
        FIXED,
        CHANGING
    }

    private record Variable(String type, String name, Kind kind) {}

    private record Block(boolean lambda, List<Variable> variables, List<String> labels) {}

    private final Deque<Block> blocks = new ArrayDeque<>();
    private int count;

    void open() {
        blocks.push(new Block(false, new ArrayList<>(), new ArrayList<>()));
    }

    /** From inside, only what never changes and fields can be seen, and no label. */
    void openLambda() {
        blocks.push(new Block(true, new ArrayList<>(), new ArrayList<>()));
    }

    void close() {
        blocks.pop();
    }

    /** A new name; it is in scope only after it is declared. */
    String newName() {
        return "v" + count++;
    }

    void declareField(String type, String name) {
        blocks.peek().variables().add(new Variable(type, name, Kind.FIELD));
    }

    /** Never assigned again, so that lambdas may use it. */
    void declareFixed(String type, String name) {
        blocks.peek().variables().add(new Variable(type, name, Kind.FIXED));
    }

    void declareChanging(String type, String name) {
        blocks.peek().variables().add(new Variable(type, name, Kind.CHANGING));
    }

    void declareLabel(String label) {
        blocks.peek().labels().add(label);
    }

    List<String> labels() {
        List<String> seen = new ArrayList<>();
        for (Block block : blocks) {
            seen.addAll(block.labels());
            if (block.lambda()) break;
        }
        return seen;
    }

    List<String> variables(String type) {
        return names(type, kind -> true);
    }

    List<String> assignable(String type) {
        return names(type, kind -> kind != Kind.FIXED);
    }

    private List<String> names(String type, Predicate<Kind> wanted) {
        List<String> names = new ArrayList<>();
        boolean outside = false;
        for (Block block : blocks) {
            for (Variable each : block.variables()) {
                boolean hidden = outside && each.kind() == Kind.CHANGING;
                if (!hidden && each.type().equals(type) && wanted.test(each.kind()))
                    names.add(each.name());
            }
            outside |= block.lambda();
        }
        return names;
    }
}
