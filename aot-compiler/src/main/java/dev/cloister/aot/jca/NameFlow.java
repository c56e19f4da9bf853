package dev.cloister.aot.jca;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Which string constants can arrive at an operand: through locals, parameters, results and fields
 * of all code that is reachable so far. Asked from the operand backwards, so that only methods on
 * the way are analysed.
 */
final class NameFlow {
    private static final String STRING = "Ljava/lang/String;";

    /** A reachable method. */
    static final class Body {
        final String owner;
        final MethodNode node;
        final boolean isApplication;
        private ValueSources sources;

        Body(String owner, MethodNode node, boolean isApplication) {
            this.owner = owner;
            this.node = node;
            this.isApplication = isApplication;
        }

        Set<AbstractInsnNode> sources(AbstractInsnNode instruction, int depth) {
            if (sources == null) {
                sources = new ValueSources(owner, node);
            }
            return sources.of(instruction, depth);
        }

        String key() {
            boolean bound = (node.access & Opcodes.ACC_STATIC) != 0 || node.name.equals("<init>");
            return bound ? owner + "." + node.name + node.desc : node.name + node.desc;
        }
    }

    /** An instruction in its method. */
    record Site(Body body, AbstractInsnNode instruction) {}

    /** What was found; {@code isComputed}: and something that is no constant. */
    record Names(Set<String> constants, boolean isComputed) {}

    private final Map<String, List<Site>> uses = new HashMap<>();
    private final Map<String, List<Body>> bodies = new HashMap<>();

    /** Takes note of a method whose calls name the methods that they select. */
    void add(Body body) {
        if (body.node.desc.endsWith(")" + STRING)) {
            bodies.computeIfAbsent(body.key(), key -> new ArrayList<>()).add(body);
        }
        for (AbstractInsnNode instruction : body.node.instructions) {
            if (instruction instanceof MethodInsnNode call && call.desc.contains(STRING)) {
                use(key(call), body, call);
            } else if (instruction instanceof FieldInsnNode access
                    && access.desc.equals(STRING)
                    && isPut(access)) {
                use(key(access), body, access);
            }
        }
    }

    private void use(String key, Body body, AbstractInsnNode instruction) {
        uses.computeIfAbsent(key, unused -> new ArrayList<>()).add(new Site(body, instruction));
    }

    private static boolean isPut(FieldInsnNode access) {
        return access.getOpcode() == Opcodes.PUTFIELD || access.getOpcode() == Opcodes.PUTSTATIC;
    }

    private static String key(FieldInsnNode access) {
        return access.owner + "#" + access.name;
    }

    private static String key(MethodInsnNode call) {
        boolean bound = call.getOpcode() == Opcodes.INVOKESTATIC || call.name.equals("<init>");
        return bound ? call.owner + "." + call.name + call.desc : call.name + call.desc;
    }

    /** Constants that can be argument {@code index} of this call. */
    Names argument(Site call, int index) {
        Trace trace = new Trace();
        trace.argument(call, index);
        return new Names(trace.constants, trace.isComputed);
    }

    private final class Trace {
        private final Set<String> constants = new TreeSet<>();
        private final Set<String> visited = new HashSet<>();
        private boolean isComputed;

        void argument(Site call, int index) {
            int count = Type.getArgumentTypes(((MethodInsnNode) call.instruction()).desc).length;
            operand(call.body(), call.instruction(), count - 1 - index);
        }

        private void operand(Body body, AbstractInsnNode instruction, int depth) {
            for (AbstractInsnNode source : body.sources(instruction, depth)) {
                source(body, source);
            }
        }

        private void source(Body body, AbstractInsnNode source) {
            if (source instanceof LdcInsnNode ldc && ldc.cst instanceof String text) {
                constants.add(text);
            } else if (source instanceof VarInsnNode load && load.getNext() == null) {
                parameter(body, load.var);
            } else if (source instanceof FieldInsnNode access) {
                field(key(access));
            } else if (source instanceof MethodInsnNode call) {
                result(call);
            } else if (source.getOpcode() != Opcodes.ACONST_NULL) {
                isComputed = true;
            }
        }

        private void parameter(Body body, int local) {
            int at = (body.node.access & Opcodes.ACC_STATIC) != 0 ? 0 : 1;
            Type[] types = Type.getArgumentTypes(body.node.desc);
            for (int i = 0; i < types.length; at += types[i++].getSize()) {
                if (at == local && visited.add(body.key() + i)) {
                    List<Site> callers = uses.getOrDefault(body.key(), List.of());
                    isComputed |= callers.isEmpty();
                    for (Site caller : callers) {
                        argument(caller, i);
                    }
                }
            }
        }

        private void field(String key) {
            if (visited.add(key)) {
                List<Site> puts = uses.getOrDefault(key, List.of());
                isComputed |= puts.isEmpty();
                puts.forEach(put -> operand(put.body(), put.instruction(), 0));
            }
        }

        /** Of a virtual call, only what the named class itself declares is followed. */
        private void result(MethodInsnNode call) {
            List<Body> selected =
                    bodies.getOrDefault(key(call), List.of()).stream()
                            .filter(body -> body.owner.equals(call.owner))
                            .toList();
            if (selected.isEmpty() || namesComeFromData(call.owner)) {
                isComputed = true;
            } else if (visited.add(call.owner + "." + key(call))) {
                for (Body body : selected) {
                    for (AbstractInsnNode instruction : body.node.instructions) {
                        if (instruction.getOpcode() == Opcodes.ARETURN) {
                            operand(body, instruction, 0);
                        }
                    }
                }
            }
        }

        /** Tables that turn object identifiers into names know every algorithm there is. */
        private static boolean namesComeFromData(String owner) {
            return owner.equals("java/lang/String")
                    || owner.equals("sun/security/util/KnownOIDs")
                    || owner.equals("sun/security/x509/AlgorithmId");
        }
    }
}
