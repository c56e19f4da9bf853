package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrOperation;
import java.util.Map;

/** Monitors and the fence that publishes final fields. */
final class MonitorEmitter {
    private MonitorEmitter() {}

    static void register(Map<Class<? extends IrOperation>, StatementEmitter> statements) {
        statements.put(
                IrOperation.MonitorEnter.class,
                (i, w) -> w.statement("clo_monitor_enter(" + w.use(i, 0) + ")"));
        statements.put(
                IrOperation.MonitorExit.class,
                (i, w) -> {
                    w.statement("clo_monitor_exit(" + w.use(i, 0) + ")");
                    w.checkPending();
                });
        // x86-64 does not reorder stores; only the C compiler must not either (JLS 17.5).
        statements.put(
                IrOperation.PublishFence.class,
                (i, w) -> w.statement("__atomic_signal_fence(__ATOMIC_RELEASE)"));
    }
}
