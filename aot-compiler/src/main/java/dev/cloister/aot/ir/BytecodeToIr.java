package dev.cloister.aot.ir;

import static org.objectweb.asm.Opcodes.*;

import dev.cloister.aot.intrinsics.IntrinsicRegistry;
import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Bytecode to SSA form, one reachable region of bytecode after the other. Works for any bytecode
 * that the verifier accepts; code that cannot be reached is not looked at.
 */
public final class BytecodeToIr {
    private static final IrType[] TYPES = {
        IrType.INT, IrType.LONG, IrType.FLOAT, IrType.DOUBLE, IrType.REF
    };

    private final MethodNode node;
    private final IrMethod method;
    private final ControlFlow flow;
    private final SsaVariables variables;
    private final Translation t;
    private final ArrayTranslator arrays;
    private final MemberTranslator members;
    private final LandingPads pads;
    private final int[] lines;
    private final Map<Integer, IrBlock> blockOfRegion = new HashMap<>();
    private final Map<Integer, List<IrType>> stackOfRegion = new HashMap<>();
    private IrInstruction monitor;

    private BytecodeToIr(
            ClosedWorld world,
            Set<WorldMethod> reachable,
            WorldMethod javaMethod,
            IntrinsicRegistry intrinsics) {
        this.node = javaMethod.node();
        this.method = new IrMethod(javaMethod);
        this.flow = new ControlFlow(node);
        this.variables = new SsaVariables(method);
        this.t = new Translation(world, method, variables, node.maxLocals);
        this.arrays = new ArrayTranslator(t);
        this.members = new MemberTranslator(t, reachable, intrinsics);
        this.lines = lines(node);
        this.pads = new LandingPads(world, method, variables, node.maxLocals);
    }

    /**
     * Translates the body of a method that has one; {@code reachable} are the methods that an image
     * will have.
     */
    public static IrMethod translate(
            ClosedWorld world,
            Set<WorldMethod> reachable,
            WorldMethod javaMethod,
            IntrinsicRegistry intrinsics) {
        return new BytecodeToIr(world, reachable, javaMethod, intrinsics).translate();
    }

    private IrMethod translate() {
        IrBlock entry = method.newBlock();
        variables.seal(entry);
        t.begin(entry, List.of());
        defineParameters(entry);
        for (int region : flow.order()) {
            blockOfRegion.put(region, method.newBlock());
        }
        enter();
        flow.order().forEach(this::translateRegion);
        pads.seal();
        blockOfRegion.values().forEach(variables::seal);
        method.removeUnreachableBlocks();
        return method;
    }

    private void defineParameters(IrBlock entry) {
        int slot = 0;
        Type[] arguments = Type.getArgumentTypes(method.method().descriptor());
        int shift = method.method().isStatic() ? 0 : 1;
        for (int i = 0; i < method.parameterTypes().size(); i++) {
            IrType type = method.parameterTypes().get(i);
            IrInstruction parameter = t.emit(new IrOperation.Parameter(i), type);
            boolean isReceiver = i < shift;
            parameter.setFacts(
                    isReceiver
                            ? RefFacts.of(method.method().owner()).asNonNull()
                            : t.factsOf(arguments[i - shift]));
            variables.write(entry, SsaVariables.variable(slot, type), parameter);
            slot += type.isWide() ? 2 : 1;
        }
    }

    /** A synchronized method holds its monitor around everything else. */
    private void enter() {
        if (method.method().isSynchronized()) {
            WorldClass owner = method.method().owner();
            monitor =
                    method.method().isStatic()
                            ? t.emit(new IrOperation.ClassConstant(owner), IrType.REF)
                                    .setFacts(RefFacts.UNKNOWN.asNonNull())
                            : t.block().instructions().get(0);
            t.emit(new IrOperation.MonitorEnter(), IrType.VOID, monitor);
            pads.holdMonitor(monitor);
        }
        t.emit(new IrOperation.Goto(), IrType.VOID);
        t.block().addSuccessor(blockOfRegion.get(0));
        stackOfRegion.put(0, List.of());
    }

    private void translateRegion(int index) {
        ControlFlow.Region region = flow.regions().get(index);
        IrBlock block = blockOfRegion.get(index);
        pads.forHandlers(region.handlers(), this::handlerBlock).ifPresent(block::setHandler);
        t.begin(block, stackOfRegion.getOrDefault(index, List.of()));
        for (int i = region.start(); i < region.end(); i++) {
            AbstractInsnNode instruction = node.instructions.get(i);
            if (instruction.getOpcode() >= 0) {
                t.setLine(lines[i]);
                t.setNullSite(method.method().nullSites().get(instruction));
                translateInstruction(instruction);
            }
        }
        if (!t.block().isTerminated()) {
            if (region.end() >= node.instructions.size()) {
                throw new IllegalStateException(
                        method.method().owner().name()
                                + "."
                                + method.method().name()
                                + method.method().descriptor()
                                + ": control falls off the end of the bytecode; recompile the class");
            }
            t.emit(new IrOperation.Goto(), IrType.VOID);
        }
        List<IrType> shape = t.saveStack();
        for (int successor : flow.successors(index)) {
            t.block().addSuccessor(blockOfRegion.get(successor));
            stackOfRegion.putIfAbsent(successor, shape);
        }
    }

    /**
     * The line of each instruction: the nearest one stated before it in the order of the bytecode,
     * wherever control comes from.
     */
    private static int[] lines(MethodNode node) {
        int[] lines = new int[node.instructions.size()];
        int line = 0;
        for (int i = 0; i < lines.length; i++) {
            if (node.instructions.get(i) instanceof LineNumberNode stated) {
                line = stated.line;
            }
            lines[i] = line;
        }
        return lines;
    }

    private IrBlock handlerBlock(org.objectweb.asm.tree.LabelNode label) {
        int region = flow.regionOf(label);
        stackOfRegion.putIfAbsent(region, List.of(IrType.REF));
        return blockOfRegion.get(region);
    }

    private void translateInstruction(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        if (opcode == NOP
                || StackTranslator.translate(opcode, t)
                || ArithmeticTranslator.translate(opcode, t)
                || arrays.translate(opcode)) {
            return;
        }
        if (instruction instanceof VarInsnNode variable) {
            local(variable);
        } else if (instruction instanceof IincInsnNode increment) {
            IrInstruction amount = t.constant(increment.incr);
            IrInstruction old = t.readLocal(increment.var, IrType.INT);
            IrOperation add = new IrOperation.Arithmetic(IrOperation.Operator.ADD);
            t.writeLocal(increment.var, t.emit(add, IrType.INT, old, amount));
        } else if (instruction instanceof IntInsnNode operand) {
            if (opcode == NEWARRAY) {
                arrays.newPrimitiveArray(operand.operand);
            } else {
                t.push(t.constant(operand.operand));
            }
        } else if (instruction instanceof LdcInsnNode constant) {
            t.push(loadConstant(constant.cst));
        } else if (instruction instanceof FieldInsnNode field) {
            members.field(field);
        } else if (instruction instanceof MethodInsnNode call) {
            members.call(call);
        } else if (instruction instanceof TypeInsnNode type) {
            typed(type);
        } else if (instruction instanceof MultiANewArrayInsnNode multi) {
            arrays.newMultiArray(t.world().classNamed(multi.desc), multi.dims);
        } else {
            control(instruction);
        }
    }

    private void local(VarInsnNode instruction) {
        int opcode = instruction.getOpcode();
        if (opcode >= ILOAD && opcode <= ALOAD) {
            t.push(t.readLocal(instruction.var, TYPES[opcode - ILOAD]));
        } else {
            t.writeLocal(instruction.var, t.pop());
        }
    }

    private IrInstruction loadConstant(Object value) {
        if (value instanceof String string) {
            return t.emit(new IrOperation.StringConstant(string), IrType.REF)
                    .setFacts(t.factsOf(Type.getObjectType("java/lang/String")).asNonNull());
        }
        if (value instanceof Type type) {
            return t.emit(
                            new IrOperation.ClassConstant(
                                    t.world().classNamed(type.getInternalName())),
                            IrType.REF)
                    .setFacts(t.factsOf(Type.getObjectType("java/lang/Class")).asNonNull());
        }
        IrType type =
                value instanceof Integer
                        ? IrType.INT
                        : value instanceof Long
                                ? IrType.LONG
                                : value instanceof Float ? IrType.FLOAT : IrType.DOUBLE;
        return t.emit(new IrOperation.Constant(value), type);
    }

    private void typed(TypeInsnNode instruction) {
        String name = instruction.desc;
        switch (instruction.getOpcode()) {
            case NEW -> {
                WorldClass target = t.world().classNamed(name);
                t.classInit(target);
                t.push(
                        t.emit(new IrOperation.New(target), IrType.REF)
                                .setFacts(RefFacts.exactly(target)));
            }
            case ANEWARRAY ->
                    arrays.newArray(
                            t.world()
                                    .classNamed(
                                            name.startsWith("[") ? "[" + name : "[L" + name + ";"));
            case INSTANCEOF ->
                    t.push(
                            t.emit(
                                    new IrOperation.InstanceOf(t.world().classNamed(name)),
                                    IrType.INT,
                                    t.pop()));
            default -> {
                IrInstruction value = t.pop();
                WorldClass target = t.world().classNamed(name);
                RefFacts facts =
                        target.isInterface()
                                ? value.facts()
                                : new RefFacts(target, false, value.facts().nonNull());
                t.push(
                        t.emit(new IrOperation.CheckCast(target), IrType.REF, value)
                                .setFacts(facts));
            }
        }
    }

    private void control(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        if (opcode >= IFEQ && opcode <= IFLE) {
            branch(Condition.values()[opcode - IFEQ], t.pop(), t.constant(0));
        } else if (opcode >= IF_ICMPEQ && opcode <= IF_ACMPNE) {
            IrInstruction right = t.pop();
            branch(Condition.values()[(opcode - IF_ICMPEQ) % 6], t.pop(), right);
        } else if (opcode == IFNULL || opcode == IFNONNULL) {
            IrInstruction none = t.emit(new IrOperation.Constant(null), IrType.REF);
            branch(opcode == IFNULL ? Condition.EQ : Condition.NE, t.pop(), none);
        } else if (opcode == GOTO) {
            t.emit(new IrOperation.Goto(), IrType.VOID);
        } else if (instruction instanceof TableSwitchInsnNode table) {
            List<Integer> keys = new ArrayList<>();
            for (int key = 0; key < table.labels.size(); key++) {
                keys.add(table.min + key);
            }
            t.emit(new IrOperation.Switch(keys), IrType.VOID, t.pop());
        } else if (instruction instanceof LookupSwitchInsnNode lookup) {
            t.emit(new IrOperation.Switch(List.copyOf(lookup.keys)), IrType.VOID, t.pop());
        } else if (opcode >= IRETURN && opcode <= RETURN) {
            leave(opcode);
        } else if (opcode == ATHROW) {
            t.emit(new IrOperation.Throw(), IrType.VOID, t.pop());
            t.clearStack();
        } else if (opcode == MONITORENTER || opcode == MONITOREXIT) {
            IrInstruction object = t.pop();
            t.nullCheck(object);
            t.emit(
                    opcode == MONITORENTER
                            ? new IrOperation.MonitorEnter()
                            : new IrOperation.MonitorExit(),
                    IrType.VOID,
                    object);
        } else {
            throw new IllegalStateException(
                    method.method().owner().name()
                            + "."
                            + method.method().name()
                            + ": bytecode "
                            + opcode
                            + " should have been removed before translation; this is a bug of the compiler");
        }
    }

    private void branch(Condition condition, IrInstruction left, IrInstruction right) {
        t.emit(new IrOperation.If(condition), IrType.VOID, left, right);
    }

    private void leave(int opcode) {
        if (opcode != RETURN || !"<init>".equals(method.method().name())) {
            releaseMonitor();
        } else if (method.method().owner().fields().stream()
                .anyMatch(f -> !f.isStatic() && (f.access() & ACC_FINAL) != 0)) {
            t.emit(new IrOperation.PublishFence(), IrType.VOID);
        }
        if (opcode == RETURN) {
            t.emit(new IrOperation.Return(), IrType.VOID);
        } else {
            t.emit(new IrOperation.Return(), IrType.VOID, t.pop());
        }
        t.clearStack();
    }

    /** Outside of the guarded blocks, or an exception of the release would release again. */
    private void releaseMonitor() {
        if (monitor != null) {
            IrBlock exit = method.newBlock();
            t.emit(new IrOperation.Goto(), IrType.VOID);
            t.block().addSuccessor(exit);
            variables.seal(exit);
            t.continueIn(exit);
            t.emit(new IrOperation.MonitorExit(), IrType.VOID, monitor);
        }
    }
}
