package dev.cloister.aot.ir;

/** The text form of the IR. */
public final class IrPrinter {
    private IrPrinter() {}

    /** One instruction. */
    public static String print(IrInstruction instruction) {
        StringBuilder text =
                new StringBuilder("%" + instruction.id() + " = " + instruction.operation());
        instruction.operands().forEach(operand -> text.append(" %").append(operand.id()));
        return text.toString();
    }
}
