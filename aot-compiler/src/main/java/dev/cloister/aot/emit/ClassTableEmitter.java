package dev.cloister.aot.emit;

import dev.cloister.aot.ir.ElementKind;
import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** clog_classes: one clo_class per id, with its names, reference maps and superinterfaces. */
final class ClassTableEmitter {
    private static final List<String> PRIMITIVES =
            List.of("boolean", "byte", "char", "short", "int", "long", "float", "double");

    private final Program program;
    private final ClosedWorld world;
    private final Map<WorldClass, WorldClass> arrayOf = new HashMap<>();
    private final NameTables names = new NameTables();
    private final Map<List<Integer>, String> lists = new java.util.LinkedHashMap<>();

    ClassTableEmitter(Program program) {
        this.program = program;
        this.world = program.world();
        for (WorldClass type : world.classes()) {
            type.component().ifPresent(component -> arrayOf.put(component, type));
        }
    }

    void emit(AssemblyWriter out) {
        out.align(64).label("clog_classes");
        for (WorldClass type : world.classes()) {
            emit(type, out);
        }
        names.emit(out);
        lists.forEach(
                (values, label) -> {
                    out.align(4).line(label + ":").longs(values.size());
                    if (!values.isEmpty()) {
                        out.longs(values.toArray());
                    }
                });
    }

    private void emit(WorldClass type, AssemblyWriter out) {
        boolean isInstance = !type.isArray() && !type.isPrimitive() && !type.isInterface();
        int superId =
                type.superclass()
                        .map(WorldClass::id)
                        .orElse(world.classNamed("java/lang/Object").id());
        List<Integer> refs = isInstance ? program.layout().referenceOffsets(type) : List.of();
        Set<Integer> initialized = new LinkedHashSet<>();
        if (isInstance) {
            addInitialized(type, initialized);
        }
        List<Integer> interfaces = type.interfaces().stream().map(WorldClass::id).toList();
        out.longs(
                names.offsetOf(type.binaryName()),
                flags(type),
                type.accessFlags() & ~Opcodes.ACC_SUPER & 0xffff,
                superId,
                type.lastId(),
                type.isInterface() ? NameTables.offset(program.bitmap(type)) : 0,
                type.component().map(WorldClass::id).orElse(type.id()),
                Optional.ofNullable(arrayOf.get(type)).map(WorldClass::id).orElse(0),
                elementKind(type),
                sizeBytes(type, isInstance),
                refs.isEmpty() ? 0 : listOffset(refs),
                type.initializer().map(m -> NameTables.offset(CNames.function(m))).orElse("0"),
                type.sourceFile().map(names::offsetOf).orElse("0"),
                enumValues(type).map(m -> NameTables.offset(ExportsEmitter.guarded(m))).orElse("0"),
                interfaces.isEmpty() ? 0 : listOffset(interfaces),
                initialized.isEmpty() ? 0 : listOffset(List.copyOf(initialized)));
    }

    /** JVMS 5.5 step 7: the superinterfaces of an interface come before it. */
    private static void addInitialized(WorldClass type, Set<Integer> ids) {
        for (WorldClass parent : type.interfaces()) {
            addInitialized(parent, ids);
            if (parent.declaresDefaultMethods() && parent.needsInitialization()) {
                ids.add(parent.id());
            }
        }
    }

    private String listOffset(List<Integer> values) {
        return NameTables.offset(lists.computeIfAbsent(values, v -> "list_" + lists.size()));
    }

    private int sizeBytes(WorldClass type, boolean isInstance) {
        if (type.isArray()) {
            return ElementKind.of(type.name().substring(1)).sizeBytes();
        }
        return isInstance ? program.layout().sizeBytes(type) : 0;
    }

    private static int elementKind(WorldClass type) {
        if (type.isArray()) {
            return ElementKind.of(type.name().substring(1)).ordinal();
        }
        int primitive = PRIMITIVES.indexOf(type.name());
        return type.isPrimitive() && primitive >= 0 ? primitive : ElementKind.REF.ordinal();
    }

    /** CLO_CLASS_* of runtime.h, bit by bit. */
    private int flags(WorldClass type) {
        boolean[] bits = {
            type.isInterface(),
            (type.accessFlags() & Opcodes.ACC_ABSTRACT) != 0,
            type.isArray(),
            type.isPrimitive(),
            (type.accessFlags() & Opcodes.ACC_ENUM) != 0,
            isSubclassOf(type, "java/lang/Record"),
            (type.accessFlags() & Opcodes.ACC_FINAL) != 0,
            type.isArray() || isSubclassOf(type, "java/lang/Cloneable"),
            isSubclassOf(type, "java/lang/ref/WeakReference"),
            isSubclassOf(type, "java/lang/ref/SoftReference"),
            isSubclassOf(type, "java/lang/ref/PhantomReference"),
            type.isHidden(),
        };
        int flags = 0;
        for (int bit = 0; bit < bits.length; bit++) {
            flags |= bits[bit] ? 1 << bit : 0;
        }
        return flags;
    }

    private boolean isSubclassOf(WorldClass type, String name) {
        return world.findClass(name).filter(type::isSubclassOf).isPresent();
    }

    /** The method {@code values()} of an enum, when it is compiled. */
    static Optional<WorldMethod> enumValues(WorldClass type) {
        if ((type.accessFlags() & Opcodes.ACC_ENUM) == 0) {
            return Optional.empty();
        }
        List<WorldMethod> found = new ArrayList<>(type.methods());
        found.removeIf(
                m ->
                        !m.name().equals("values")
                                || !m.descriptor().equals("()[L" + type.name() + ";"));
        return found.stream().findFirst();
    }

    /** The ids that the runtime names itself. */
    void emitKnownIds(AssemblyWriter out) {
        constant(out, "clog_class_count", world.classes().size());
        constant(out, "clog_primitive_ids", PRIMITIVES.stream().map(this::id).toArray());
        Object[] arrays = {
            id("[Z"), id("[B"), id("[C"), id("[S"), id("[I"), id("[J"), id("[F"), id("[D")
        };
        constant(out, "clog_primitive_array_ids", arrays);
        constant(out, "clog_object_array_id", id("[Ljava/lang/Object;"));
        constant(out, "clog_string_id", id("java/lang/String"));
        constant(out, "clog_class_id_of_class", id("java/lang/Class"));
        constant(
                out,
                "clog_mirror_stride_bytes",
                program.layout().sizeBytes(world.classNamed("java/lang/Class")));
        constant(out, "clog_string_value_offset", fieldOffset("java/lang/String", "value"));
        constant(out, "clog_string_coder_offset", fieldOffset("java/lang/String", "coder"));
        constant(
                out,
                "clog_reference_referent_offset",
                fieldOffset("java/lang/ref/Reference", "referent"));
        constant(
                out,
                "clog_reference_queue_offset",
                fieldOffset("java/lang/ref/Reference", "queue"));
        constant(out, "clog_reference_next_offset", fieldOffset("java/lang/ref/Reference", "next"));
        constant(
                out,
                "clog_reference_queue_head_offset",
                fieldOffset("java/lang/ref/ReferenceQueue", "head"));
    }

    private static void constant(AssemblyWriter out, String symbol, Object... values) {
        out.align(4).label(symbol).longs(values);
    }

    private int id(String name) {
        return world.classNamed(name).id();
    }

    private int fieldOffset(String className, String fieldName) {
        return world.findClass(className)
                .flatMap(
                        type ->
                                type.fields().stream()
                                        .filter(f -> f.name().equals(fieldName))
                                        .findFirst())
                .map(program.layout()::offsetOf)
                .orElse(0);
    }
}
