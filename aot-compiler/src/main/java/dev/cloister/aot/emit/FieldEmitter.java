package dev.cloister.aot.emit;

import dev.cloister.aot.ir.ElementKind;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.world.WorldField;
import java.util.Map;
import org.objectweb.asm.Opcodes;

/** Fields, static and not; volatile ones as sequentially consistent atomics. */
final class FieldEmitter {
    private FieldEmitter() {}

    static void register(
            Map<Class<? extends IrOperation>, ExpressionEmitter> expressions,
            Map<Class<? extends IrOperation>, StatementEmitter> statements) {
        expressions.put(
                IrOperation.GetField.class,
                (value, w) -> {
                    WorldField field = ((IrOperation.GetField) value.operation()).field();
                    return load(field, cell(field, w.use(value, 0), w));
                });
        expressions.put(
                IrOperation.GetStatic.class,
                (value, w) -> {
                    WorldField field = ((IrOperation.GetStatic) value.operation()).field();
                    return load(field, w.unit().staticField(field));
                });
        statements.put(
                IrOperation.PutField.class,
                (store, w) -> {
                    WorldField field = ((IrOperation.PutField) store.operation()).field();
                    store(field, cell(field, w.use(store, 0), w), w.use(store, 1), w);
                });
        statements.put(
                IrOperation.PutStatic.class,
                (store, w) -> {
                    WorldField field = ((IrOperation.PutStatic) store.operation()).field();
                    store(field, w.unit().staticField(field), w.use(store, 0), w);
                });
    }

    private static String cell(WorldField field, String object, MethodWriter w) {
        String cType = ElementKind.of(field.descriptor()).cType();
        return "CLOG_F(" + cType + "," + object + "," + w.program().layout().offsetOf(field) + ")";
    }

    private static boolean isVolatile(WorldField field) {
        return (field.access() & Opcodes.ACC_VOLATILE) != 0;
    }

    private static String load(WorldField field, String cell) {
        if (!isVolatile(field)) {
            return cell;
        }
        return switch (ElementKind.of(field.descriptor())) {
            case FLOAT -> "clog_volatile_float(&" + cell + ")";
            case DOUBLE -> "clog_volatile_double(&" + cell + ")";
            default -> "__atomic_load_n(&" + cell + ",__ATOMIC_SEQ_CST)";
        };
    }

    private static void store(WorldField field, String cell, String value, MethodWriter w) {
        String cType = ElementKind.of(field.descriptor()).cType();
        if (!isVolatile(field)) {
            w.statement(cell + "=(" + cType + ")" + value);
            return;
        }
        switch (ElementKind.of(field.descriptor())) {
            case FLOAT -> w.statement("clog_set_volatile_float(&" + cell + "," + value + ")");
            case DOUBLE -> w.statement("clog_set_volatile_double(&" + cell + "," + value + ")");
            default ->
                    w.statement(
                            "__atomic_store_n(&"
                                    + cell
                                    + ",("
                                    + cType
                                    + ")"
                                    + value
                                    + ",__ATOMIC_SEQ_CST)");
        }
    }
}
