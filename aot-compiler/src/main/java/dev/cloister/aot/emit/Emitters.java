package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrOperation;
import java.util.HashMap;
import java.util.Map;

/** Which emitter writes which operation: one table, filled by one class per instruction family. */
final class Emitters {
    private static final Map<Class<? extends IrOperation>, ExpressionEmitter> EXPRESSIONS =
            new HashMap<>();
    private static final Map<Class<? extends IrOperation>, StatementEmitter> STATEMENTS =
            new HashMap<>();

    static {
        ConstantEmitter.register(EXPRESSIONS);
        ArithmeticEmitter.register(EXPRESSIONS);
        ConversionEmitter.register(EXPRESSIONS);
        ArrayEmitter.register(EXPRESSIONS, STATEMENTS);
        FieldEmitter.register(EXPRESSIONS, STATEMENTS);
        TypeCheckEmitter.register(EXPRESSIONS, STATEMENTS);
        AllocationEmitter.register(STATEMENTS);
        CallEmitter.register(EXPRESSIONS, STATEMENTS);
        MonitorEmitter.register(STATEMENTS);
        ExceptionEmitter.register(STATEMENTS);
    }

    private Emitters() {}

    static String expression(IrInstruction value, MethodWriter writer) {
        return EXPRESSIONS.get(value.operation().getClass()).expression(value, writer);
    }

    /**
     * Everything but terminators that choose a successor, which {@link BranchEmitter} and {@link
     * SwitchEmitter} write.
     */
    static void statement(IrInstruction instruction, MethodWriter writer) {
        StatementEmitter emitter = STATEMENTS.get(instruction.operation().getClass());
        if (emitter != null) {
            emitter.emit(instruction, writer);
        } else {
            writer.assign(instruction, expression(instruction, writer));
        }
    }

    static boolean knows(Class<?> operation) {
        return EXPRESSIONS.containsKey(operation) || STATEMENTS.containsKey(operation);
    }
}
