package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrOperation;
import java.util.Map;

/** Elements, lengths and their checks. */
final class ArrayEmitter {
    private ArrayEmitter() {}

    static void register(
            Map<Class<? extends IrOperation>, ExpressionEmitter> expressions,
            Map<Class<? extends IrOperation>, StatementEmitter> statements) {
        expressions.put(IrOperation.ArrayLength.class, ArrayEmitter::length);
        expressions.put(
                IrOperation.ArrayLoad.class,
                (value, w) ->
                        element(
                                value,
                                ((IrOperation.ArrayLoad) value.operation()).kind().cType(),
                                w));
        statements.put(IrOperation.ArrayStore.class, ArrayEmitter::store);
        statements.put(IrOperation.ArrayFill.class, ArrayEmitter::fill);
        statements.put(IrOperation.BoundsCheck.class, ArrayEmitter::boundsCheck);
        statements.put(IrOperation.StoreCheck.class, ArrayEmitter::storeCheck);
    }

    private static String length(IrInstruction value, MethodWriter w) {
        String array = w.use(value, 0);
        return value.operand(0).facts().nonNull()
                ? "clo_array_length(" + array + ")"
                : "clog_length(" + array + ")";
    }

    private static String element(IrInstruction access, String cType, MethodWriter w) {
        return "CLOG_A(" + cType + "," + w.use(access, 0) + "," + w.use(access, 1) + ")";
    }

    private static void store(IrInstruction store, MethodWriter w) {
        String cType = ((IrOperation.ArrayStore) store.operation()).kind().cType();
        w.statement(element(store, cType, w) + "=(" + cType + ")" + w.use(store, 2));
    }

    /** One unsigned compare: a negative index is a large one, and null has length 0. */
    private static void boundsCheck(IrInstruction check, MethodWriter w) {
        String index = w.use(check, 1);
        w.trap(
                "(uint32_t)" + index + ">=(uint32_t)" + w.use(check, 2),
                "clo_throw_array_access("
                        + w.use(check, 0)
                        + ","
                        + index
                        + ","
                        + ExceptionEmitter.nullSite(check)
                        + ")");
    }

    private static void fill(IrInstruction fill, MethodWriter w) {
        IrOperation.ArrayFill operation = (IrOperation.ArrayFill) fill.operation();
        StringBuilder elements = new StringBuilder();
        for (Object element : operation.elements()) {
            elements.append(elements.isEmpty() ? "" : ",")
                    .append(element == null ? "0" : ConstantEmitter.literal(element));
        }
        w.raw("{static const " + operation.kind().cType() + " data[]={" + elements + "};");
        w.raw("__builtin_memcpy(clo_array_data(" + w.use(fill, 0) + "),data,sizeof data);}");
    }

    private static void storeCheck(IrInstruction check, MethodWriter w) {
        String value = w.use(check, 1);
        w.trap(
                "!clo_can_store(" + w.use(check, 0) + "," + value + ")",
                "clo_throw_array_store(" + value + ")");
    }
}
