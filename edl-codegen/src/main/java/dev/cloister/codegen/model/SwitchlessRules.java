package dev.cloister.codegen.model;

import dev.cloister.Switchless;
import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import dev.cloister.codegen.model.ClassFacts.MethodFacts;
import org.objectweb.asm.Opcodes;

/** Where {@code @Switchless} may stand: nobody should believe that it has an effect elsewhere. */
final class SwitchlessRules {
    private SwitchlessRules() {}

    /** Whether a method of a service is switchless, by itself or with all of them. */
    static boolean isSwitchless(ClassFacts service, MethodFacts method) {
        return method.switchless() || isMarked(service);
    }

    static void check(ClassFacts facts, SourceLines lines, Diagnostics diagnostics) {
        boolean crosses =
                TrustedModelRules.isEnclaveService(facts)
                        || TrustedModelRules.isEnclaveObject(facts)
                        || TrustedModelRules.isHostService(facts);
        if (isMarked(facts) && !crosses) {
            diagnostics.report(
                    TrustedModelRules.position(facts, lines),
                    "switchless.place",
                    facts.name().sourceName());
        }
        for (MethodFacts method : facts.methods()) {
            boolean isCall = crosses && (method.access() & Opcodes.ACC_ABSTRACT) != 0;
            if (method.switchless() && !isCall) {
                diagnostics.report(
                        position(facts, method, lines),
                        "switchless.place",
                        facts.name().sourceName() + "." + method.name());
            }
        }
    }

    private static SourcePosition position(
            ClassFacts facts, MethodFacts method, SourceLines lines) {
        return method.line() > 0
                ? SourcePosition.of(facts.sourceFile(), method.line())
                : TrustedModelRules.position(facts, lines);
    }

    private static boolean isMarked(ClassFacts facts) {
        return facts.annotations().contains(Switchless.class.getName());
    }
}
