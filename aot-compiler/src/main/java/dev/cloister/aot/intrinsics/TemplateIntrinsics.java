package dev.cloister.aot.intrinsics;

import dev.cloister.aot.world.WorldMethod;
import java.util.List;
import java.util.Map;

/**
 * Intrinsics given as a table: method to C expression, in which {@code $0} stands for the first
 * argument.
 */
abstract class TemplateIntrinsics implements Intrinsic {
    private final Map<String, String> templates;
    private final Effect effect;

    /** Keys are {@code owner.name(descriptor)result}; a template uses each argument once. */
    TemplateIntrinsics(Effect effect, Map<String, String> templates) {
        this.effect = effect;
        this.templates = templates;
    }

    @Override
    public final boolean canHandle(WorldMethod method) {
        return templates.containsKey(key(method));
    }

    @Override
    public final String apply(WorldMethod method, List<String> arguments) {
        String expression = templates.get(key(method));
        for (int i = arguments.size() - 1; i >= 0; i--) {
            expression = expression.replace("$" + i, arguments.get(i));
        }
        return expression;
    }

    @Override
    public final Effect effect() {
        return effect;
    }

    private static String key(WorldMethod method) {
        return method.owner().name() + "." + method.name() + method.descriptor();
    }
}
