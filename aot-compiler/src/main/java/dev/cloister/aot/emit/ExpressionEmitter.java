package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrInstruction;

/**
 * Writes a value as a C expression that can stand anywhere: in parentheses when it is more than a
 * name.
 */
@FunctionalInterface
interface ExpressionEmitter {
    String expression(IrInstruction value, MethodWriter writer);
}
