package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.ir.IrType;
import dev.cloister.aot.world.WorldMethod;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** Calls: direct, through a dispatch table, and those that are expressions of their own. */
final class CallEmitter {
    private CallEmitter() {}

    static void register(
            Map<Class<? extends IrOperation>, ExpressionEmitter> expressions,
            Map<Class<? extends IrOperation>, StatementEmitter> statements) {
        expressions.put(
                IrOperation.PureIntrinsic.class,
                (value, w) -> {
                    IrOperation.PureIntrinsic call = (IrOperation.PureIntrinsic) value.operation();
                    return call.intrinsic().apply(call.method(), arguments(value, w));
                });
        statements.put(IrOperation.IntrinsicCall.class, CallEmitter::intrinsic);
        statements.put(IrOperation.CallDirect.class, CallEmitter::direct);
        statements.put(IrOperation.CallVirtual.class, CallEmitter::virtual);
        statements.put(IrOperation.CallEither.class, CallEmitter::either);
        statements.put(
                IrOperation.CallNothing.class,
                (call, w) -> {
                    w.statement("clo_throw_abstract_method()");
                    w.raw(w.exceptionExit());
                });
    }

    private static List<String> arguments(IrInstruction call, MethodWriter w) {
        return call.operands().stream().map(w::use).toList();
    }

    private static void intrinsic(IrInstruction instruction, MethodWriter w) {
        IrOperation.IntrinsicCall call = (IrOperation.IntrinsicCall) instruction.operation();
        w.assign(instruction, call.intrinsic().apply(call.method(), arguments(instruction, w)));
        if (call.mayThrow()) {
            w.checkPending();
        }
    }

    private static void direct(IrInstruction instruction, MethodWriter w) {
        WorldMethod target = ((IrOperation.CallDirect) instruction.operation()).target();
        w.assign(
                instruction,
                w.unit().function(target) + "(" + w.values().list(instruction.operands()) + ")");
        if (instruction.mayThrow()) {
            w.checkPending();
        }
    }

    private static void either(IrInstruction instruction, MethodWriter w) {
        IrOperation.CallEither call = (IrOperation.CallEither) instruction.operation();
        String arguments = "(" + w.values().list(instruction.operands()) + ")";
        w.raw(
                "if(clog_in_range_of("
                        + w.use(instruction, 0)
                        + ","
                        + call.first()
                        + ","
                        + call.last()
                        + "))");
        w.assign(instruction, w.unit().function(call.within()) + arguments);
        w.raw("else ");
        w.assign(instruction, w.unit().function(call.otherwise()) + arguments);
        if (instruction.mayThrow()) {
            w.checkPending();
        }
    }

    private static void virtual(IrInstruction instruction, MethodWriter w) {
        IrOperation.CallVirtual call = (IrOperation.CallVirtual) instruction.operation();
        String table = w.unit().dispatchTable(call.receiver(), call.name(), call.descriptor());
        String parameters =
                instruction.operands().stream()
                        .map(o -> o.type().cType())
                        .collect(Collectors.joining(","));
        String result = IrType.of(Type.getReturnType(call.descriptor())).cType();
        String function =
                "CLO_DISPATCH("
                        + result
                        + "(*)("
                        + parameters
                        + "),"
                        + table
                        + ",0,"
                        + w.use(instruction, 0)
                        + ")";
        // Two of them at the ends of two branches would become one, with the line of neither.
        w.raw("CLO_NOMERGE ");
        w.assign(instruction, function + "(" + w.values().list(instruction.operands()) + ")");
        if (instruction.mayThrow()) {
            w.checkPending();
        }
    }
}
