package dev.cloister.conformance.random;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Random expressions of a given type over the variables in scope; see {@link RandomGrammar}. */
final class RandomExpressions {
    static final List<String> TYPES =
            List.of(
                    "int", "long", "double", "float", "boolean", "String", "char", "byte", "short",
                    "Integer", "Long", "Object");

    private static final Pattern HOLE = Pattern.compile("\\{(?:\\[(\\w+) v] )?([A-Za-z]+)}");

    private final RandomGrammar grammar = new RandomGrammar();
    private final Random random;
    private final RandomScope scope;

    RandomExpressions(Random random, RandomScope scope) {
        this.random = random;
        this.scope = scope;
    }

    String of(String type, int depth) {
        if (depth <= 0 || random.nextInt(6) == 0) return leaf(type);
        return expand(pick(grammar.rows(type)), depth);
    }

    private String leaf(String type) {
        List<String> variables = scope.variables(type);
        if (!variables.isEmpty() && random.nextInt(4) != 0) return pick(variables);
        return "(" + pick(grammar.leaves(type)) + ")";
    }

    private String expand(String row, int depth) {
        StringBuilder text = new StringBuilder();
        String name = scope.newName();
        Matcher hole = HOLE.matcher(row);
        while (hole.find()) {
            hole.appendReplacement(text, "");
            if (hole.group(2).equals("v")) {
                text.append(name);
            } else if (hole.group(1) != null) {
                scope.openLambda();
                scope.declareFixed(hole.group(1), row.contains("{v}") ? name : "counter");
                text.append(of(hole.group(2), depth - 1));
                scope.close();
            } else {
                text.append(of(hole.group(2), depth - 1));
            }
        }
        hole.appendTail(text);
        return text.toString();
    }

    String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int below(int limit) {
        return random.nextInt(limit);
    }
}
