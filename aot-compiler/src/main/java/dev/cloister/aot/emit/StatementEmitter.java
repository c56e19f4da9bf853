package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrInstruction;

/** Writes an instruction as C statements. */
@FunctionalInterface
interface StatementEmitter {
    void emit(IrInstruction instruction, MethodWriter writer);
}
