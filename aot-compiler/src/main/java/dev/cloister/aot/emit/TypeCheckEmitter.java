package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.ir.RefFacts;
import dev.cloister.aot.world.WorldClass;
import java.util.BitSet;
import java.util.Map;

/**
 * instanceof, checkcast and class initialisation: tests of the class id against a range or a
 * bitmap.
 */
final class TypeCheckEmitter {
    private TypeCheckEmitter() {}

    static void register(
            Map<Class<? extends IrOperation>, ExpressionEmitter> expressions,
            Map<Class<? extends IrOperation>, StatementEmitter> statements) {
        expressions.put(
                IrOperation.InstanceOf.class,
                (value, w) -> {
                    WorldClass target = ((IrOperation.InstanceOf) value.operation()).target();
                    return test(target, value.operand(0).facts(), w.use(value, 0), w);
                });
        statements.put(IrOperation.CheckCast.class, TypeCheckEmitter::checkCast);
        statements.put(IrOperation.ClassInit.class, TypeCheckEmitter::classInit);
    }

    /** C expression: {@code object} is not null and an instance. */
    private static String test(WorldClass target, RefFacts facts, String object, MethodWriter w) {
        String suffix = facts.nonNull() ? "_of" : "";
        if (target.name().equals("java/lang/Object")) {
            return facts.nonNull() ? "1" : "(" + object + "!=NULL)";
        }
        BitSet ids = w.program().subtypes().of(target);
        if (ids.isEmpty()) {
            return "0";
        }
        if (w.program().subtypes().isRange(target)) {
            return "clog_in_range"
                    + suffix
                    + "("
                    + object
                    + ","
                    + ids.nextSetBit(0)
                    + ","
                    + (ids.length() - 1)
                    + ")";
        }
        return "clog_in_bitmap" + suffix + "(" + object + "," + w.unit().bitmap(target) + ")";
    }

    private static void checkCast(IrInstruction cast, MethodWriter w) {
        WorldClass target = ((IrOperation.CheckCast) cast.operation()).target();
        if (target.name().equals("java/lang/Object")) {
            return;
        }
        String object = w.use(cast, 0);
        RefFacts facts = cast.operand(0).facts();
        String failed = "!" + test(target, facts.asNonNull(), object, w);
        w.trap(
                facts.nonNull() ? failed : object + "&&" + failed,
                "clo_throw_class_cast(" + object + "," + target.id() + ")");
    }

    private static void classInit(IrInstruction init, MethodWriter w) {
        int id = ((IrOperation.ClassInit) init.operation()).target().id();
        w.raw("if(!CLO_CLASS_READY(" + id + ")){clo_class_initialize(" + id + ");");
        w.checkPending();
        w.raw("}");
    }
}
