package dev.cloister.aot.ir;

import dev.cloister.aot.world.WorldMethod;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;

/** A method in SSA form. The first block is the entry and has no predecessors. */
public final class IrMethod {
    private final WorldMethod method;
    private final List<IrType> parameterTypes;
    private final IrType returnType;
    private final List<IrBlock> blocks = new ArrayList<>();
    private int nextValueId;
    private int nextBlockId;

    /** An empty method with the signature of {@code method}. */
    public IrMethod(WorldMethod method) {
        this.method = method;
        this.parameterTypes = parameterTypes(method);
        this.returnType = IrType.of(Type.getReturnType(method.descriptor()));
    }

    /** Types of the C parameters of a Java method: the receiver, when it has one, comes first. */
    public static List<IrType> parameterTypes(WorldMethod method) {
        List<IrType> types = new ArrayList<>();
        if (!method.isStatic()) {
            types.add(IrType.REF);
        }
        for (Type type : Type.getArgumentTypes(method.descriptor())) {
            types.add(IrType.of(type));
        }
        return List.copyOf(types);
    }

    /** The Java method. */
    public WorldMethod method() {
        return method;
    }

    /** Parameters, the receiver first. */
    public List<IrType> parameterTypes() {
        return parameterTypes;
    }

    /** Result type. */
    public IrType returnType() {
        return returnType;
    }

    /** All blocks in emission order. */
    public List<IrBlock> blocks() {
        return blocks;
    }

    /** The entry. */
    public IrBlock entry() {
        return blocks.get(0);
    }

    /** Makes a block and adds it at the end. */
    public IrBlock newBlock() {
        IrBlock block = new IrBlock(nextBlockId++);
        blocks.add(block);
        return block;
    }

    /** Makes an instruction that stands nowhere yet. */
    public IrInstruction newInstruction(
            IrOperation operation, IrType type, List<IrInstruction> operands) {
        return new IrInstruction(nextValueId++, operation, type, operands);
    }

    /** Makes an instruction that stands nowhere yet. */
    public IrInstruction newInstruction(
            IrOperation operation, IrType type, IrInstruction... operands) {
        return newInstruction(operation, type, Arrays.asList(operands));
    }

    /** Makes an instruction that does the same with the same operands, and stands nowhere yet. */
    public IrInstruction copyOf(IrInstruction original) {
        return newInstruction(original.operation(), original.type(), original.operands())
                .setFacts(original.facts())
                .setLine(original.line())
                .setNullSite(original.nullSite().orElse(null));
    }

    /** Number of value ids given out: all ids are smaller. */
    public int valueCount() {
        return nextValueId;
    }

    /** Number of block ids given out: all ids are smaller. */
    public int blockIdCount() {
        return nextBlockId;
    }

    /** Replaces operands everywhere; chains in the map are followed. */
    public void replaceUses(Map<IrInstruction, IrInstruction> replacements) {
        if (replacements.isEmpty()) {
            return;
        }
        for (IrBlock block : blocks) {
            block.phis().forEach(phi -> replaceOperands(phi, replacements));
            block.instructions().forEach(instruction -> replaceOperands(instruction, replacements));
        }
    }

    private static void replaceOperands(
            IrInstruction user, Map<IrInstruction, IrInstruction> replacements) {
        List<IrInstruction> operands = user.operands();
        for (int i = 0; i < operands.size(); i++) {
            IrInstruction value = operands.get(i);
            IrInstruction next = replacements.get(value);
            while (next != null) {
                value = next;
                next = replacements.get(value);
            }
            operands.set(i, value);
        }
    }

    /** Drops blocks that nothing reaches and puts the others into reverse postorder. */
    public void removeUnreachableBlocks() {
        List<IrBlock> order = reversePostorder();
        Set<IrBlock> reachable = new HashSet<>(order);
        for (IrBlock block : blocks) {
            if (!reachable.contains(block)) {
                block.clearHandler();
                for (IrBlock successor : block.successors()) {
                    successor.removePredecessor(block);
                }
                block.successors().clear();
            }
        }
        blocks.clear();
        blocks.addAll(order);
    }

    /** Reachable blocks, the entry first, every block before its successors save at back-edges. */
    public List<IrBlock> reversePostorder() {
        List<IrBlock> postorder = new ArrayList<>();
        Map<IrBlock, Iterator<IrBlock>> open = new HashMap<>();
        Deque<IrBlock> path = new ArrayDeque<>();
        Set<IrBlock> seen = new HashSet<>();
        path.push(entry());
        seen.add(entry());
        open.put(entry(), edgesBackwards(entry()).iterator());
        while (!path.isEmpty()) {
            IrBlock block = path.peek();
            Iterator<IrBlock> edges = open.get(block);
            if (!edges.hasNext()) {
                postorder.add(path.pop());
                continue;
            }
            IrBlock next = edges.next();
            if (seen.add(next)) {
                path.push(next);
                open.put(next, edgesBackwards(next).iterator());
            }
        }
        java.util.Collections.reverse(postorder);
        return postorder;
    }

    /** Handler first, so that cold code comes last in reverse postorder. */
    private static List<IrBlock> edgesBackwards(IrBlock block) {
        List<IrBlock> edges = new ArrayList<>();
        block.handler().ifPresent(edges::add);
        for (int i = block.successors().size() - 1; i >= 0; i--) {
            edges.add(block.successors().get(i));
        }
        return edges;
    }
}
