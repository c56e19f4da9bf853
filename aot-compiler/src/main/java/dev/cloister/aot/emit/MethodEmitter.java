package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.ir.IrType;
import java.util.List;
import java.util.StringJoiner;

/** One method as a C function. */
final class MethodEmitter {
    private MethodEmitter() {}

    static String emit(IrMethod method, UnitDeclarations unit, String linkage) {
        int firstLine = firstLine(method);
        MethodWriter writer = new MethodWriter(method, unit, firstLine);
        List<IrBlock> blocks = method.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            emit(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null, writer);
        }
        String prologue = needsPrologue(method) ? "if(CLO_PROLOGUE())" + writer.leave() : "";
        String file = method.method().owner().sourceFile().orElse("");
        return "#line "
                + firstLine
                + " \""
                + CText.escaped(file)
                + "\"\n"
                + linkage
                + signature(method)
                + "{"
                + writer.finish(prologue)
                + "}\n";
    }

    private static String signature(IrMethod method) {
        StringJoiner parameters = new StringJoiner(",", "(", ")").setEmptyValue("(void)");
        for (int i = 0; i < method.parameterTypes().size(); i++) {
            parameters.add(method.parameterTypes().get(i).cType() + " a" + i);
        }
        return method.returnType().cType() + " " + CNames.function(method.method()) + parameters;
    }

    private static int firstLine(IrMethod method) {
        return method.blocks().stream()
                .flatMap(block -> block.instructions().stream())
                .mapToInt(IrInstruction::line)
                .filter(line -> line > 0)
                .findFirst()
                .orElse(0);
    }

    /**
     * Methods whose calls cannot throw are not recursive and not deep ({@link
     * dev.cloister.aot.passes.MayThrow}): they run on the reserve that every check leaves.
     */
    private static boolean needsPrologue(IrMethod method) {
        return method.blocks().stream()
                .flatMap(block -> block.instructions().stream())
                .anyMatch(MethodEmitter::callsJava);
    }

    private static boolean callsJava(IrInstruction instruction) {
        IrOperation operation = instruction.operation();
        if (operation instanceof IrOperation.CallDirect call) {
            return call.mayThrow() && !call.target().isNative();
        }
        boolean isCall =
                operation instanceof IrOperation.CallVirtual
                        || operation instanceof IrOperation.CallEither;
        return operation instanceof IrOperation.ClassInit || isCall && instruction.mayThrow();
    }

    private static void emit(IrBlock block, IrBlock following, MethodWriter w) {
        w.beginBlock(block);
        for (IrInstruction instruction : block.instructions()) {
            if (instruction.operation() instanceof IrOperation.Parameter
                    || isSilent(instruction, w)) {
                continue;
            }
            w.at(instruction.line());
            if (instruction.operation() instanceof IrOperation.Goto) {
                BranchEmitter.jump(block, following, w);
            } else if (instruction.operation() instanceof IrOperation.If) {
                BranchEmitter.branch(block, following, w);
            } else if (instruction.operation() instanceof IrOperation.Switch) {
                SwitchEmitter.emit(block, w);
            } else {
                Emitters.statement(instruction, w);
            }
        }
    }

    private static boolean isSilent(IrInstruction instruction, MethodWriter w) {
        return instruction.type() != IrType.VOID
                && !(instruction.operation() instanceof IrOperation.CheckCast)
                && w.values().isInlined(instruction);
    }
}
