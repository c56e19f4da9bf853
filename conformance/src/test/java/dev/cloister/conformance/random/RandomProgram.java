package dev.cloister.conformance.random;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * One random program: a class whose {@code run} returns what it computed as text. The same seed
 * gives the same source.
 */
final class RandomProgram {
    private final String name;
    private final RandomScope scope = new RandomScope();
    private final RandomExpressions expressions;

    RandomProgram(String name, long seed) {
        this.name = name;
        this.expressions = new RandomExpressions(new Random(seed), scope);
    }

    String source() {
        StringBuilder code = new StringBuilder(RandomPrelude.TEXT.replace("NAME", name));
        scope.open();
        scope.declareField("int", "counter");
        scope.declareField("double", "total");
        scope.declareField("String", "text");
        scope.declareField("long", "far");
        code.append(new RandomClasses(expressions, scope).source());
        RandomStatements statements = new RandomStatements(expressions, scope);
        String valueType = expressions.pick("int", "long", "double", "String", "Object");
        List<String> parameters = parameterTypes();
        code.append(statements.method("value", valueType, parameters));
        int methods = 1 + expressions.below(2);
        for (int i = 0; i < methods; i++)
            code.append(statements.method("m" + i, "void", List.of()));
        code.append("    static String run() {\n");
        code.append("        try { OUT.append(value(" + arguments(parameters) + ")); }");
        code.append(" catch (RuntimeException e) { tell(e); }\n");
        for (int i = 0; i < methods; i++)
            code.append("        try { m" + i + "(); } catch (RuntimeException e) { tell(e); }\n");
        scope.close();
        code.append(
                """
                        OUT.append(counter).append(' ').append(total).append(' ').append(text).append(' ').append(far);
                        OUT.append(java.util.Arrays.toString(cells)).append(java.util.Arrays.toString(bytes));
                        OUT.append(java.util.Arrays.toString(shorts)).append(java.util.Arrays.toString(doubles));
                        OUT.append(java.util.Arrays.deepToString(grid)).append(java.util.Arrays.toString(words));
                        return OUT.append(MAP).append(LIST).append(QUEUE).toString();
                    }
                }
                """
                        .indent(4));
        return code.toString();
    }

    private List<String> parameterTypes() {
        return Stream.generate(() -> expressions.pick(RandomExpressions.TYPES))
                .limit(expressions.below(4))
                .toList();
    }

    private String arguments(List<String> types) {
        return String.join(", ", types.stream().map(type -> expressions.of(type, 1)).toList());
    }
}
