package dev.cloister.aot.world;

import dev.cloister.aot.desugar.FieldOffsets;
import dev.cloister.aot.intrinsics.IntrinsicRegistry;
import java.util.Iterator;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Tells {@link Reachability} what one prepared body uses. On the way, names of members are turned
 * into those of their declaring class, and {@code invokespecial} on a superclass into the method it
 * selects: after this the back end need not resolve again.
 */
final class MethodScanner {
    private static final String[] ARRAY_OF = {
        "[Z", "[C", "[F", "[D", "[B", "[S", "[I", "[J"
    }; // by newarray operand - 4

    private final ClassTable table;
    private final Reachability reachability;
    private final Problems problems;
    private final IntrinsicRegistry intrinsics = IntrinsicRegistry.standard();
    private LinkedMethod method;
    private int line;

    MethodScanner(ClassTable table, Reachability reachability, Problems problems) {
        this.table = table;
        this.reachability = reachability;
        this.problems = problems;
    }

    void scan(LinkedMethod scanned) {
        method = scanned;
        line = 0;
        for (AbstractInsnNode instruction : scanned.node().instructions) {
            scan(instruction);
        }
        handlers();
    }

    private void scan(AbstractInsnNode instruction) {
        if (instruction instanceof LineNumberNode node) {
            line = node.line;
            reachability.at(line);
        } else if (instruction instanceof MethodInsnNode call) {
            call(call);
        } else if (instruction instanceof FieldInsnNode access) {
            field(access);
        } else if (instruction instanceof TypeInsnNode typed) {
            typed(typed);
        } else if (instruction instanceof LdcInsnNode ldc) {
            if (ldc.cst instanceof Type type && type.getSort() != Type.METHOD) {
                named(ClassTable.nameOf(type))
                        .ifPresent(literal -> reachability.literal(literal, method));
            }
        } else if (instruction instanceof MultiANewArrayInsnNode array) {
            named(array.desc).ifPresent(type -> createArrays(type, array.dims));
        } else if (instruction.getOpcode() == Opcodes.NEWARRAY) {
            String name = ARRAY_OF[((IntInsnNode) instruction).operand - 4];
            reachability.instantiate(table.require(name), method);
        }
    }

    private void mention(LinkedClass type) {
        reachability.mention(type, method);
    }

    private Optional<LinkedClass> named(String name) {
        Optional<LinkedClass> found = table.find(name);
        if (found.isEmpty()) {
            problems.add(
                    method,
                    line,
                    null,
                    "class " + name.replace('/', '.') + " (or a supertype of it) is missing",
                    "put it on the class path");
        }
        return found;
    }

    private void typed(TypeInsnNode instruction) {
        switch (instruction.getOpcode()) {
            case Opcodes.NEW ->
                    named(instruction.desc)
                            .ifPresent(
                                    type -> {
                                        reachability.initialize(type, method);
                                        reachability.instantiate(type, method);
                                    });
            case Opcodes.ANEWARRAY ->
                    named(instruction.desc)
                            .flatMap(table::arrayOf)
                            .ifPresent(type -> reachability.instantiate(type, method));
            default -> named(instruction.desc).ifPresent(this::mention);
        }
    }

    private void createArrays(LinkedClass type, int dimensions) {
        LinkedClass at = type;
        for (int i = 0; i < dimensions; i++) {
            reachability.instantiate(at, method);
            at = at.componentClass();
        }
    }

    private void field(FieldInsnNode access) {
        Optional<LinkedClass> owner = named(access.owner);
        if (owner.isEmpty()) {
            return;
        }
        Optional<WorldField> resolved = Resolution.field(owner.get(), access.name, access.desc);
        if (resolved.isEmpty()) {
            missing("field", access.owner, access.name);
            return;
        }
        WorldField field = resolved.get();
        LinkedClass declaring = (LinkedClass) field.owner();
        access.owner = declaring.name();
        mention(declaring);
        if (field.isStatic()) {
            declaring.markStaticUsed(field);
            reachability.initialize(declaring, method);
        }
    }

    private void missing(String kind, String owner, String name) {
        problems.add(
                method,
                line,
                null,
                kind + " " + owner.replace('/', '.') + "." + name + " does not exist",
                "compile against the classes that are on the class path");
    }

    private void call(MethodInsnNode call) {
        if (call.owner.equals(FieldOffsets.LAYOUT)) {
            marker(call);
            return;
        }
        Optional<LinkedClass> owner = named(call.owner);
        if (owner.isEmpty()) {
            return;
        }
        String key = call.name + call.desc;
        Optional<LinkedMethod> resolved = Resolution.method(owner.get(), key);
        if (resolved.isEmpty()) {
            // Methods of method handles take any types; desugaring has refused the call by name.
            if (!Reachability.isOfMethodHandles(owner.get())) {
                missing("method", call.owner, call.name + call.desc);
            }
            return;
        }
        mention(owner.get());
        switch (call.getOpcode()) {
            case Opcodes.INVOKESTATIC -> {
                LinkedMethod target = resolved.get();
                name(call, target);
                if (intrinsics.find(target).isPresent()) {
                    return; // An expression takes the place of the call.
                }
                if (!isLibraryNative(target)) {
                    reachability.initialize(target.owner(), method);
                }
                reachability.reach(target, method);
            }
            case Opcodes.INVOKESPECIAL -> special(call, owner.get(), resolved.get());
            default -> {
                mention(resolved.get().owner());
                reachability.callVirtual(owner.get(), resolved.get(), method);
            }
        }
    }

    /** C code needs no initialised class: {@code arraycopy} must not bring in all of System. */
    private static boolean isLibraryNative(LinkedMethod target) {
        return target.isNative() && target.owner().origin() != Origin.APPLICATION;
    }

    /** The back end turns these into numbers; the field they name must exist by then. */
    private void marker(MethodInsnNode call) {
        String field = call.getPrevious() instanceof LdcInsnNode ldc ? String.valueOf(ldc.cst) : "";
        int dot = field.lastIndexOf('.');
        Optional<LinkedClass> owner = dot < 0 ? Optional.empty() : named(field.substring(0, dot));
        if (owner.isPresent()) {
            Optional<WorldField> found = owner.get().declaredField(field.substring(dot + 1));
            found.ifPresentOrElse(
                    declared -> {
                        mention(owner.get());
                        if (declared.isStatic()) {
                            owner.get().markStaticUsed(declared);
                            reachability.initialize(owner.get(), method);
                        }
                    },
                    () -> missing("field", owner.get().name(), field.substring(dot + 1)));
        }
    }

    /** JVMS invokespecial: a superclass method is looked up from the direct superclass. */
    private void special(MethodInsnNode call, LinkedClass named, LinkedMethod resolved) {
        LinkedClass current = method.owner();
        LinkedMethod target = resolved;
        if (!resolved.isConstructor() && !resolved.isPrivate()) {
            boolean ofSuperclass =
                    !named.isInterface()
                            && named != current
                            && current.supertypes().contains(named);
            LinkedClass from = ofSuperclass ? current.parent() : named;
            target = Resolution.select(from, resolved).orElse(resolved);
        }
        name(call, target);
        reachability.reach(target, method);
    }

    private static void name(MethodInsnNode call, LinkedMethod target) {
        call.owner = target.owner().name();
        call.itf = target.owner().isInterface();
    }

    /** A handler for a class that does not exist can never be entered. */
    private void handlers() {
        Iterator<TryCatchBlockNode> handlers = method.node().tryCatchBlocks.iterator();
        while (handlers.hasNext()) {
            TryCatchBlockNode handler = handlers.next();
            if (handler.type != null) {
                table.find(handler.type).ifPresentOrElse(this::mention, handlers::remove);
            }
        }
    }
}
