package dev.cloister.conformance.random;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The variables a statement may use, by type, as blocks open and close. */
final class RandomScope {
    private record Variable(String type, String name, boolean assignable) {}

    private final Deque<List<Variable>> blocks = new ArrayDeque<>();
    private int count;

    void open() {
        blocks.push(new ArrayList<>());
    }

    void close() {
        blocks.pop();
    }

    /** A new name; it is in scope only after {@link #declare}. */
    String newName() {
        return "v" + count++;
    }

    void declare(String type, String name, boolean assignable) {
        blocks.peek().add(new Variable(type, name, assignable));
    }

    List<String> variables(String type) {
        return blocks.stream()
                .flatMap(List::stream)
                .filter(variable -> variable.type().equals(type))
                .map(Variable::name)
                .toList();
    }

    List<String> assignable(String type) {
        return blocks.stream()
                .flatMap(List::stream)
                .filter(variable -> variable.type().equals(type) && variable.assignable())
                .map(Variable::name)
                .toList();
    }
}
