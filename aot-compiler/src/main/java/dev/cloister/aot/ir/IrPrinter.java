package dev.cloister.aot.ir;

import java.util.stream.Collectors;

/**
 * The text form of the IR. A block is {@code b2 <- b0 b1 catch b3:}, predecessors in the order of
 * phi operands; an instruction is {@code %4:int = arithmetic ADD %2 %3}, a terminator ends in
 * {@code -> b4 b5}. What is known of a reference stands at its type: {@code ref!} is not null,
 * {@code ref<A>} is an A, {@code ref<=A>} is an A and nothing below it.
 */
public final class IrPrinter {
    private IrPrinter() {}

    /** A whole method, without its signature. */
    public static String print(IrMethod method) {
        StringBuilder text = new StringBuilder();
        for (IrBlock block : method.blocks()) {
            text.append(block);
            if (!block.predecessors().isEmpty()) {
                text.append(" <-");
                block.predecessors().forEach(predecessor -> text.append(' ').append(predecessor));
            }
            block.handler().ifPresent(handler -> text.append(" catch ").append(handler));
            text.append(":\n");
            block.phis().forEach(phi -> text.append("    ").append(print(phi)).append('\n'));
            block.instructions()
                    .forEach(
                            instruction ->
                                    text.append("    ").append(print(instruction)).append('\n'));
        }
        return text.toString();
    }

    /** One instruction. */
    public static String print(IrInstruction instruction) {
        StringBuilder text = new StringBuilder();
        if (instruction.type() != IrType.VOID) {
            text.append('%')
                    .append(instruction.id())
                    .append(':')
                    .append(type(instruction))
                    .append(" = ");
        }
        text.append(IrMnemonics.print(instruction.operation()));
        instruction.operands().forEach(operand -> text.append(" %").append(operand.id()));
        if (instruction.isTerminator()
                && instruction.block() != null
                && !instruction.block().successors().isEmpty()) {
            text.append(" -> ");
            text.append(
                    instruction.block().successors().stream()
                            .map(IrBlock::toString)
                            .collect(Collectors.joining(" ")));
        }
        return text.toString();
    }

    private static String type(IrInstruction value) {
        String type = value.type().name().toLowerCase(java.util.Locale.ROOT);
        RefFacts facts = value.facts();
        String known =
                facts.type() == null
                        ? ""
                        : "<" + (facts.exact() ? "=" : "") + facts.type().name() + ">";
        return type + (facts.nonNull() ? "!" : "") + known;
    }
}
