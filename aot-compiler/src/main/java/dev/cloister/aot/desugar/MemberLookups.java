package dev.cloister.aot.desugar;

import dev.cloister.aot.desugar.MemberUse.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Look-ups of members on a class that is known at build time declare what they look up. Others
 * become the methods whose exceptions say what to declare.
 */
final class MemberLookups {
    private static final String CLASS = "java/lang/Class";

    /** Methods of {@code Class} that take a name and, the methods among them, parameter types. */
    private static final Map<String, Kind> BY_NAME =
            Map.of(
                    "getMethod", Kind.METHOD,
                    "getDeclaredMethod", Kind.DECLARED_METHOD,
                    "getField", Kind.FIELD,
                    "getDeclaredField", Kind.DECLARED_FIELD);

    private static final Map<String, Kind> ALL =
            Map.of(
                    "getMethods", Kind.METHODS,
                    "getDeclaredMethods", Kind.DECLARED_METHODS,
                    "getFields", Kind.FIELDS,
                    "getDeclaredFields", Kind.DECLARED_FIELDS,
                    "getRecordComponents", Kind.RECORD_COMPONENTS,
                    "getDeclaredClasses", Kind.MEMBER_CLASSES,
                    "getClasses", Kind.MEMBER_CLASSES);

    private final DesugarContext context;
    private final MethodNode method;
    private final ConstantSources sources;

    MemberLookups(DesugarContext context, MethodNode method, ConstantSources sources) {
        this.context = context;
        this.method = method;
        this.sources = sources;
    }

    static boolean isLookup(MethodInsnNode call) {
        return call.owner.equals(CLASS)
                && (BY_NAME.containsKey(call.name) || ALL.containsKey(call.name));
    }

    void call(MethodInsnNode call) {
        int operands = Type.getArgumentTypes(call.desc).length;
        Optional<Type> type = sources.operand(call, operands).flatMap(sources::classOf);
        if (ALL.containsKey(call.name)) {
            type.ifPresent(of -> context.declareMembers(MemberUse.all(ALL.get(call.name), of)));
            return;
        }
        Optional<String> name =
                sources.operand(call, operands - 1).flatMap(ConstantSources::stringLiteral);
        if (type.isEmpty() || name.isEmpty()) {
            call.name = call.name.replace("get", "getComputed");
            return;
        }
        List<Type> parameters = operands == 2 ? parameters(call).orElse(null) : null;
        context.declareMembers(
                new MemberUse(BY_NAME.get(call.name), type.get(), name.get(), parameters));
    }

    /** The class literals in the array on top of the stack; empty when not all are known. */
    private Optional<List<Type>> parameters(MethodInsnNode call) {
        return sources.operand(call, 0).flatMap(array -> classes(method, sources, array));
    }

    /** The elements of an array of class literals that {@code source} makes. */
    static Optional<List<Type>> classes(
            MethodNode method, ConstantSources sources, AbstractInsnNode source) {
        if (source.getOpcode() == Opcodes.ACONST_NULL) {
            return Optional.of(List.of());
        }
        if (source.getOpcode() != Opcodes.ANEWARRAY) {
            return Optional.empty();
        }
        Optional<Integer> length = sources.operand(source, 0).flatMap(ConstantSources::intLiteral);
        List<Type> elements = new ArrayList<>();
        for (AbstractInsnNode at : method.instructions) {
            if (at.getOpcode() == Opcodes.AASTORE
                    && at instanceof InsnNode
                    && sources.operand(at, 2).filter(source::equals).isPresent()) {
                Optional<Integer> index =
                        sources.operand(at, 1).flatMap(ConstantSources::intLiteral);
                Optional<Type> type = sources.operand(at, 0).flatMap(sources::classOf);
                if (type.isEmpty() || index.isEmpty() || index.get() != elements.size()) {
                    return Optional.empty();
                }
                elements.add(type.get());
            }
        }
        return length.filter(count -> count == elements.size()).map(count -> elements);
    }
}
