package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrOperation;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Traps, throwing, catching and leaving. */
final class ExceptionEmitter {
    private ExceptionEmitter() {}

    static void register(Map<Class<? extends IrOperation>, StatementEmitter> statements) {
        statements.put(
                IrOperation.NullCheck.class,
                (i, w) -> w.trap("!" + w.use(i, 0), "clo_throw_null_pointer(" + nullSite(i) + ")"));
        statements.put(
                IrOperation.ZeroCheck.class,
                (i, w) -> w.trap("!" + w.use(i, 0), "clo_throw_arithmetic()"));
        statements.put(IrOperation.LinkError.class, ExceptionEmitter::linkError);
        statements.put(IrOperation.Caught.class, ExceptionEmitter::caught);
        statements.put(
                IrOperation.Throw.class,
                (i, w) -> {
                    boolean mayBeNull = !i.operand(0).facts().nonNull();
                    w.statement(
                            mayBeNull
                                    ? "clo_throw_or_null_pointer("
                                            + w.use(i, 0)
                                            + ","
                                            + nullSite(i)
                                            + ")"
                                    : "clo_throw(" + w.use(i, 0) + ")");
                    w.raw(w.exceptionExit());
                });
        statements.put(
                IrOperation.Unwind.class,
                (i, w) -> {
                    w.statement("CLO_T->exception=" + w.use(i, 0));
                    w.raw(w.leave());
                });
        statements.put(
                IrOperation.Return.class,
                (i, w) -> w.statement(i.operands().isEmpty() ? "return" : "return " + w.use(i, 0)));
    }

    /** Two C strings, which the linker shares between all places with the same text. */
    static String nullSite(IrInstruction instruction) {
        return instruction
                .nullSite()
                .map(
                        site ->
                                literal(site.action())
                                        + ","
                                        + site.cause().map(ExceptionEmitter::literal).orElse("0"))
                .orElse("0,0");
    }

    private static String literal(String text) {
        return '"' + CText.escaped(text) + '"';
    }

    private static void caught(IrInstruction caught, MethodWriter w) {
        if (w.values().isUsed(caught)) {
            w.statement(w.values().variable(caught) + "=CLO_T->exception");
        }
        w.statement("CLO_T->exception=NULL");
    }

    private static void linkError(IrInstruction error, MethodWriter w) {
        byte[] message =
                ((IrOperation.LinkError) error.operation())
                        .message()
                        .getBytes(StandardCharsets.UTF_8);
        StringBuilder bytes = new StringBuilder();
        for (byte b : message) {
            bytes.append(bytes.isEmpty() ? "" : ",").append(b & 0xff);
        }
        w.raw(
                "{static const struct{uint32_t size;uint8_t bytes["
                        + message.length
                        + "];}text={"
                        + message.length
                        + ",{"
                        + bytes
                        + "}};clo_throw_link_error((const clo_bytes*)(const void*)&text);}");
        w.raw(w.exceptionExit());
    }
}
