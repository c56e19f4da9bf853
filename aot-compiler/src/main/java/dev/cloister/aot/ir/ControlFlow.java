package dev.cloister.aot.ir;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * The basic blocks of a method's bytecode and which of them can be reached. A block begins at a
 * jump target, at a handler, at the edge of a try range and after an instruction that does not fall
 * through.
 */
final class ControlFlow {
    /**
     * Instructions [start, end) of the list; {@code handlers} are the try ranges around them,
     * innermost first.
     */
    record Region(int start, int end, List<TryCatchBlockNode> handlers) {}

    private final InsnList code;
    private final List<Region> regions = new ArrayList<>();
    private final int[] regionAt;
    private final List<List<Integer>> successors = new ArrayList<>();
    private final List<Integer> order;

    ControlFlow(MethodNode node) {
        this.code = node.instructions;
        this.regionAt = new int[code.size()];
        split(node);
        for (Region region : regions) {
            successors.add(successorsOf(region));
        }
        this.order = reversePostorder();
    }

    List<Region> regions() {
        return regions;
    }

    /** Indices of the reachable regions, in reverse postorder over normal and exceptional edges. */
    List<Integer> order() {
        return order;
    }

    int regionOf(LabelNode label) {
        return regionAt[code.indexOf(label)];
    }

    /** Regions that the end of a region can go to without an exception. */
    List<Integer> successors(int region) {
        return successors.get(region);
    }

    static boolean fallsThrough(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        boolean leaves = opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
        boolean isSwitch = opcode == Opcodes.TABLESWITCH || opcode == Opcodes.LOOKUPSWITCH;
        return !leaves && !isSwitch && opcode != Opcodes.GOTO && opcode != Opcodes.ATHROW;
    }

    private void split(MethodNode node) {
        BitSet leaders = new BitSet();
        leaders.set(0);
        for (int i = 0; i < code.size(); i++) {
            AbstractInsnNode instruction = code.get(i);
            targets(instruction).forEach(label -> leaders.set(code.indexOf(label)));
            if (instruction instanceof JumpInsnNode || !fallsThrough(instruction)) {
                leaders.set(i + 1);
            }
        }
        for (TryCatchBlockNode handler : node.tryCatchBlocks) {
            leaders.set(code.indexOf(handler.start));
            leaders.set(code.indexOf(handler.end));
            leaders.set(code.indexOf(handler.handler));
        }
        for (int start = 0; start >= 0 && start < code.size(); ) {
            int next = leaders.nextSetBit(start + 1);
            int end = next < 0 ? code.size() : Math.min(next, code.size());
            Arrays.fill(regionAt, start, end, regions.size());
            regions.add(new Region(start, end, handlersAt(start, node)));
            start = end;
        }
    }

    private List<TryCatchBlockNode> handlersAt(int index, MethodNode node) {
        List<TryCatchBlockNode> handlers = new ArrayList<>();
        for (TryCatchBlockNode handler : node.tryCatchBlocks) {
            if (code.indexOf(handler.start) <= index && index < code.indexOf(handler.end)) {
                handlers.add(handler);
                if (handler.type == null) {
                    break;
                }
            }
        }
        return List.copyOf(handlers);
    }

    private List<Integer> successorsOf(Region region) {
        AbstractInsnNode last = code.get(region.end() - 1);
        List<Integer> result = new ArrayList<>();
        targets(last).forEach(label -> result.add(regionOf(label)));
        if (fallsThrough(last) && region.end() < code.size()) {
            result.add(regionAt[region.end()]);
        }
        return result;
    }

    private static List<LabelNode> targets(AbstractInsnNode instruction) {
        List<LabelNode> targets = new ArrayList<>();
        if (instruction instanceof JumpInsnNode jump) {
            targets.add(jump.label);
        } else if (instruction instanceof TableSwitchInsnNode table) {
            targets.addAll(table.labels);
            targets.add(table.dflt);
        } else if (instruction instanceof LookupSwitchInsnNode lookup) {
            targets.addAll(lookup.labels);
            targets.add(lookup.dflt);
        }
        return targets;
    }

    private List<Integer> reversePostorder() {
        BitSet seen = new BitSet();
        BitSet done = new BitSet();
        List<Integer> postorder = new ArrayList<>();
        Deque<Integer> stack = new ArrayDeque<>();
        stack.push(0);
        while (!stack.isEmpty()) {
            int region = stack.peek();
            if (seen.get(region)) {
                stack.pop();
                if (!done.get(region)) {
                    done.set(region);
                    postorder.add(region);
                }
                continue;
            }
            seen.set(region);
            List<Integer> edges = new ArrayList<>(new LinkedHashSet<>(successors.get(region)));
            for (TryCatchBlockNode handler : regions.get(region).handlers()) {
                edges.add(regionOf(handler.handler));
            }
            edges.stream().filter(edge -> !seen.get(edge)).forEach(stack::push);
        }
        java.util.Collections.reverse(postorder);
        return postorder;
    }
}
