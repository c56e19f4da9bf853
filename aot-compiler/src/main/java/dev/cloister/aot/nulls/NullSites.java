package dev.cloister.aot.nulls;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Walks over a method as HotSpot does when it makes a message: in the order of the bytecode, once
 * or until every instruction was seen, and looks at an instruction the first time that it comes to
 * it. What loops back later does not count, so the same walk serves all instructions.
 */
public final class NullSites {
    private final MethodNode method;
    private final List<AbstractInsnNode> code = new ArrayList<>();
    private final Map<AbstractInsnNode, Integer> positions = new IdentityHashMap<>();
    private final OperandSources interpreter = new OperandSources();
    private final Map<AbstractInsnNode, NullSite> sites = new IdentityHashMap<>();
    private final List<Frame<SourceValue>> frames;
    private final boolean[] seen;
    private boolean isAdded;

    private NullSites(MethodNode method) {
        this.method = method;
        for (AbstractInsnNode instruction : method.instructions) {
            positions.put(instruction, code.size());
            if (instruction.getOpcode() >= 0) {
                code.add(instruction);
            }
        }
        this.frames = new ArrayList<>(java.util.Collections.nCopies(code.size(), null));
        this.seen = new boolean[code.size()];
    }

    /** The messages of a method's instructions. {@code owner} names it when its code is broken. */
    public static Map<AbstractInsnNode, NullSite> of(String owner, MethodNode method) {
        NullSites sites = new NullSites(method);
        if (sites.code.stream().anyMatch(NullSites::isSubroutine)
                || sites.code.stream().noneMatch(i -> NullActions.of(i).isPresent())) {
            return Map.of();
        }
        try {
            sites.walk();
        } catch (AnalyzerException e) {
            throw new IllegalArgumentException(
                    owner + "." + method.name + method.desc + ": broken bytecode", e);
        }
        return sites.sites;
    }

    private static boolean isSubroutine(AbstractInsnNode instruction) {
        return instruction.getOpcode() == Opcodes.JSR || instruction.getOpcode() == Opcodes.RET;
    }

    private void walk() throws AnalyzerException {
        frames.set(0, begin());
        for (TryCatchBlockNode handler : method.tryCatchBlocks) {
            Frame<SourceValue> entry = begin();
            entry.push(interpreter.newValue(org.objectweb.asm.Type.getType("Ljava/lang/Object;")));
            frames.set(positions.get(handler.handler), entry);
        }
        boolean isComplete = false;
        do {
            isAdded = false;
            isComplete = true;
            for (int at = 0; at < code.size(); at++) {
                if (frames.get(at) == null) {
                    isComplete = false;
                } else {
                    visit(at);
                }
            }
        } while (!isComplete && isAdded);
    }

    private Frame<SourceValue> begin() {
        Frame<SourceValue> frame = new Frame<>(method.maxLocals, method.maxStack);
        for (int slot = 0; slot < method.maxLocals; slot++) {
            frame.setLocal(slot, OperandSources.UNWRITTEN);
        }
        return frame;
    }

    private void visit(int at) throws AnalyzerException {
        AbstractInsnNode instruction = code.get(at);
        if (!seen[at]) {
            seen[at] = true;
            NullActions.of(instruction)
                    .ifPresent(action -> sites.put(instruction, site(at, action)));
        }
        Frame<SourceValue> after = new Frame<>(frames.get(at));
        after.execute(instruction, interpreter);
        if (instruction instanceof JumpInsnNode jump) {
            merge(jump.label, after);
        } else if (instruction instanceof TableSwitchInsnNode table) {
            for (LabelNode label : table.labels) {
                merge(label, after);
            }
            merge(table.dflt, after);
        } else if (instruction instanceof LookupSwitchInsnNode lookup) {
            for (LabelNode label : lookup.labels) {
                merge(label, after);
            }
            merge(lookup.dflt, after);
        }
        if (fallsThrough(instruction.getOpcode()) && at + 1 < code.size()) {
            merge(at + 1, after);
        }
    }

    private static boolean fallsThrough(int opcode) {
        boolean leaves = opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
        boolean isSwitch = opcode == Opcodes.TABLESWITCH || opcode == Opcodes.LOOKUPSWITCH;
        return !leaves && !isSwitch && opcode != Opcodes.GOTO && opcode != Opcodes.ATHROW;
    }

    private void merge(LabelNode label, Frame<SourceValue> frame) throws AnalyzerException {
        merge(positions.get(label), frame);
    }

    private void merge(int at, Frame<SourceValue> frame) throws AnalyzerException {
        if (frames.get(at) == null) {
            frames.set(at, new Frame<>(frame));
            isAdded = true;
        } else {
            frames.get(at).merge(frame, interpreter);
        }
    }

    private NullSite site(int at, String action) {
        int depth = NullActions.depth(code.get(at));
        Optional<String> cause = new NullCauses(method, code, positions, frames).of(at, depth);
        return new NullSite(action, cause);
    }
}
