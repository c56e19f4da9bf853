package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.ir.IrType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How SSA values read in C: constants as literals, pure values with one use in their own block as
 * part of the expression that uses them, everything else as a local variable.
 */
final class Values {
    private static final int DEEPEST_EXPRESSION = 12;

    private final MethodWriter writer;
    private final Map<IrInstruction, Integer> useCounts = new HashMap<>();
    private final Map<IrInstruction, IrInstruction> onlyUser = new HashMap<>();
    private final Map<IrInstruction, String> variables = new HashMap<>();
    private final Map<IrInstruction, Integer> depths = new HashMap<>();
    private final Map<IrType, StringBuilder> declared = new TreeMap<>();
    private final Map<String, IrType> typeOfVariable = new HashMap<>();
    private int nextVariable;

    Values(IrMethod method, MethodWriter writer) {
        this.writer = writer;
        for (IrBlock block : method.blocks()) {
            block.phis().forEach(this::countUses);
            block.instructions().forEach(this::countUses);
        }
        for (IrInstruction instruction : method.entry().instructions()) {
            if (instruction.operation() instanceof IrOperation.Parameter parameter) {
                variables.put(instruction, "a" + parameter.index());
            }
        }
    }

    private void countUses(IrInstruction user) {
        for (IrInstruction operand : user.operands()) {
            useCounts.merge(operand, 1, Integer::sum);
            onlyUser.put(operand, user);
        }
    }

    boolean isUsed(IrInstruction value) {
        return useCounts.containsKey(value);
    }

    /** True when the value is written where it is used and has no variable. */
    boolean isInlined(IrInstruction value) {
        IrOperation operation = value.operation();
        if (operation instanceof IrOperation.Constant
                || operation instanceof IrOperation.StringConstant
                || operation instanceof IrOperation.ClassConstant
                || operation instanceof IrOperation.FieldOffset
                || operation instanceof IrOperation.CheckCast) {
            return true;
        }
        if (!value.isPure()
                || operation instanceof IrOperation.Parameter
                || useCounts.getOrDefault(value, 0) != 1) {
            return false;
        }
        IrInstruction user = onlyUser.get(value);
        return user.block() == value.block()
                && !(user.operation() instanceof IrOperation.Phi)
                && !(user.operation() instanceof IrOperation.CheckCast)
                && depthOf(value) < DEEPEST_EXPRESSION;
    }

    private int depthOf(IrInstruction value) {
        Integer known = depths.get(value);
        if (known == null) {
            known =
                    1
                            + value.operands().stream()
                                    .filter(this::isInlined)
                                    .mapToInt(this::depthOf)
                                    .max()
                                    .orElse(0);
            depths.put(value, known);
        }
        return known;
    }

    String use(IrInstruction value) {
        if (value.operation() instanceof IrOperation.CheckCast) {
            return use(value.operand(0)); // The same reference, under more knowledge.
        }
        return isInlined(value) ? Emitters.expression(value, writer) : variable(value);
    }

    String variable(IrInstruction value) {
        String name = variables.get(value);
        if (name == null) {
            name = declare(value.type());
            variables.put(value, name);
        }
        return name;
    }

    String temporaryLike(String variable) {
        return declare(typeOfVariable.get(variable));
    }

    private String declare(IrType type) {
        String name = "v" + nextVariable++;
        typeOfVariable.put(name, type);
        StringBuilder list = declared.computeIfAbsent(type, t -> new StringBuilder());
        list.append(list.isEmpty() ? "" : ",").append(name);
        return name;
    }

    /** Declarations of all variables named so far. */
    String declarations() {
        StringBuilder text = new StringBuilder();
        declared.forEach(
                (type, names) -> text.append(type.cType()).append(' ').append(names).append(';'));
        return text.toString();
    }

    /** Uses of all values, comma separated. */
    String list(List<IrInstruction> operands) {
        StringBuilder text = new StringBuilder();
        for (IrInstruction operand : operands) {
            text.append(text.isEmpty() ? "" : ",").append(use(operand));
        }
        return text.toString();
    }
}
