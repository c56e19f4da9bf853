package dev.cloister.aot.emit;

import dev.cloister.aot.ir.ElementKind;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.world.WorldClass;
import java.util.Map;

/** Objects and arrays; the runtime's inline path bumps a pointer. */
final class AllocationEmitter {
    private AllocationEmitter() {}

    static void register(Map<Class<? extends IrOperation>, StatementEmitter> statements) {
        statements.put(
                IrOperation.New.class,
                (allocation, w) -> {
                    WorldClass type = ((IrOperation.New) allocation.operation()).target();
                    allocate(
                            allocation,
                            "clo_new("
                                    + type.id()
                                    + ","
                                    + w.program().layout().sizeBytes(type)
                                    + ")",
                            w);
                });
        statements.put(
                IrOperation.NewArray.class,
                (allocation, w) -> {
                    WorldClass type = ((IrOperation.NewArray) allocation.operation()).arrayClass();
                    int size = ElementKind.of(type.name().substring(1)).sizeLog2();
                    allocate(
                            allocation,
                            "clo_new_array("
                                    + type.id()
                                    + ","
                                    + w.use(allocation, 0)
                                    + ","
                                    + size
                                    + ")",
                            w);
                });
        statements.put(
                IrOperation.NewMultiArray.class,
                (allocation, w) -> {
                    WorldClass type =
                            ((IrOperation.NewMultiArray) allocation.operation()).arrayClass();
                    int count = allocation.operands().size();
                    String lengths =
                            "(const int32_t[]){" + w.values().list(allocation.operands()) + "}";
                    allocate(
                            allocation,
                            "clo_new_multi_array(" + type.id() + "," + count + "," + lengths + ")",
                            w);
                });
    }

    /** NULL says that OutOfMemoryError or NegativeArraySizeException is pending. */
    private static void allocate(IrInstruction allocation, String expression, MethodWriter w) {
        String variable = w.values().variable(allocation);
        w.statement(variable + "=" + expression);
        w.raw("if(CLO_UNLIKELY(!" + variable + "))" + w.exceptionExit());
    }
}
