package dev.cloister.aot.world;

import dev.cloister.aot.world.WorldMethod.NativeBinding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * Rapid type analysis: a virtual call can run what any class selects that some reachable code
 * creates. Methods are scanned breadth-first, in an order that depends on nothing but the input.
 */
final class Reachability {
    private static final String ENUM_LOOKUP = "java/lang/Class.getEnumConstantsShared";
    private static final String ARRAY_BY_CLASS = "java/lang/reflect/Array.newInstance";

    private static final String CANNOT_WORK = " cannot work in an enclave";

    private final ClassTable table;
    private final AbiTables abi;
    private final MethodPreparation preparation;
    private final AbsentMembers absent;
    private final Problems problems;
    private final WhyReachable why;

    private final Deque<LinkedMethod> worklist = new ArrayDeque<>();
    private final Set<LinkedClass> world = new LinkedHashSet<>();
    private final Map<LinkedClass, Map<LinkedMethod, LinkedMethod>> callsOn = new HashMap<>();
    private final Map<LinkedClass, Set<LinkedClass>> createdSubtypes = new HashMap<>();
    private final Set<LinkedMethod> refused = new HashSet<>();
    private final Set<LinkedClass> refusedClasses = new HashSet<>();
    private final List<LinkedMethod> scannedMethods = new ArrayList<>();
    private final Set<LinkedMethod> rewritten = new HashSet<>();
    private final List<LinkedClass> enums = new ArrayList<>();
    private final Set<LinkedClass> literals = new LinkedHashSet<>();
    private boolean enumsLookedUp;
    private boolean arraysMadeByClass;
    private LinkedMethod scanned;
    private int line;

    Reachability(
            ClassTable table,
            AbiTables abi,
            MethodPreparation preparation,
            AbsentMembers absent,
            Problems problems,
            WhyReachable why) {
        this.table = table;
        this.abi = abi;
        this.preparation = preparation;
        this.absent = absent;
        this.problems = problems;
        this.why = why;
    }

    /** Scans until nothing new is found. */
    void run() {
        MethodScanner scanner = new MethodScanner(table, this, problems);
        while (!worklist.isEmpty()) {
            LinkedMethod method = worklist.removeFirst();
            scanned = method;
            line = 0;
            preparation.prepare(method);
            scanner.scan(method);
            if (!rewritten.contains(method)) {
                scannedMethods.add(method);
            }
        }
    }

    /** All methods with a body that were scanned, in that order. */
    List<LinkedMethod> scannedMethods() {
        return scannedMethods;
    }

    /** The body of a reached method is new: it is scanned again in its turn. */
    void rewritten(LinkedMethod method) {
        rewritten.add(method);
        worklist.addLast(method);
    }

    Set<LinkedClass> world() {
        return world;
    }

    /** The line being scanned, for call paths. */
    void at(int sourceLine) {
        line = sourceLine;
    }

    /** Puts a class, its supertypes and components into the world. */
    void mention(LinkedClass type, LinkedMethod from) {
        if (type.isInWorld()) {
            return;
        }
        type.markInWorld();
        world.add(type);
        if (type.parent() != null) {
            mention(type.parent(), from);
        }
        type.superinterfaces().forEach(parent -> mention(parent, from));
        if (type.isArray()) {
            mention(type.componentClass(), from);
        }
        if (type.isEnum()) {
            enums.add(type);
            if (enumsLookedUp) {
                reachValues(type, from);
            }
        }
    }

    /** The look-up of enum constants by class calls every enum's {@code values()}. */
    private void reachValues(LinkedClass type, LinkedMethod from) {
        LinkedMethod values = type.declared("values()[L" + type.name() + ";");
        if (values != null) {
            initialize(type, from);
            reach(values, from);
        }
    }

    void reach(LinkedMethod method, LinkedMethod from) {
        if (method.isReached() || refused.contains(method) || isRefused(method, from)) {
            return;
        }
        method.markReached();
        why.reached(method, from, line, scanned);
        mention(method.owner(), from);
        if (method.isNative()) {
            bind(method, from);
        } else if (!method.isAbstract()) {
            worklist.addLast(method);
        }
        watch(method);
    }

    /** Methods of the library that do more than their code shows. */
    private void watch(LinkedMethod method) {
        String name = method.owner().name() + "." + method.name();
        if (!enumsLookedUp && name.equals(ENUM_LOOKUP)) {
            enumsLookedUp = true;
            List.copyOf(enums).forEach(type -> reachValues(type, method));
        } else if (!arraysMadeByClass && name.equals(ARRAY_BY_CLASS)) {
            arraysMadeByClass = true;
            List.copyOf(literals).forEach(type -> makeArray(type, method));
        }
    }

    /** A class literal: arrays of it, or it itself if it is an array class, can be made from it. */
    void literal(LinkedClass type, LinkedMethod from) {
        mention(type, from);
        if (literals.add(type) && arraysMadeByClass) {
            makeArray(type, from);
        }
    }

    /** Classes that reached code names by literals. */
    List<LinkedClass> literals() {
        return List.copyOf(literals);
    }

    private void makeArray(LinkedClass type, LinkedMethod from) {
        if (type.isArray()) {
            instantiate(type, from);
        }
        table.arrayOf(type).ifPresent(array -> instantiate(array, from));
    }

    private boolean isRefused(LinkedMethod method, LinkedMethod from) {
        if (absent.contains(method)) {
            if (!method.isAbstract()) {
                absent.cut(method);
            }
            return false;
        }
        if (isRefused(method.owner(), from)) {
            return true;
        }
        String remedy =
                method.owner().loaded().map(l -> l.refusals().get(method.key())).orElse(null);
        if (remedy == null) {
            return false;
        }
        refused.add(method);
        String what =
                method.isConstructor() ? "new " + method.owner().binaryName() : method.display();
        problems.add(from, line, method.display(), what + CANNOT_WORK, remedy);
        return true;
    }

    /** A refused class is reported once, for whatever is used of it first. */
    private boolean isRefused(LinkedClass type, LinkedMethod from) {
        Optional<String> remedy = type.loaded().flatMap(LoadedClass::refusal);
        if (remedy.isPresent() && !isOfMethodHandles(type) && refusedClasses.add(type)) {
            problems.add(
                    from, line, type.binaryName(), type.binaryName() + CANNOT_WORK, remedy.get());
        }
        return remedy.isPresent();
    }

    /** Every call on these is refused, with its line, when its caller is desugared. */
    static boolean isOfMethodHandles(LinkedClass type) {
        return type.name().startsWith("java/lang/invoke/MethodHandle")
                || type.name().equals("java/lang/invoke/VarHandle");
    }

    private void bind(LinkedMethod method, LinkedMethod from) {
        Optional<NativeBinding> binding = abi.binding(method.owner().name(), method.key());
        binding.ifPresentOrElse(
                method::bind,
                () ->
                        problems.add(
                                from,
                                line,
                                method.display(),
                                "native method "
                                        + method.display()
                                        + method.descriptor()
                                        + " has no implementation in the enclave",
                                method.owner().origin() == Origin.APPLICATION
                                        ? "write it in Java, or in C (src/main/enclave-c,"
                                                + " --enclave-c), or ask the host through a"
                                                + " @HostService"
                                        : "do without what reaches it"));
    }

    /** Some reachable code creates instances of exactly {@code type}. */
    void instantiate(LinkedClass type, LinkedMethod from) {
        mention(type, from);
        if (type.isInstantiated() || type.isInterface() || type.isAbstract()) {
            return;
        }
        type.markInstantiated();
        why.created(type, from);
        for (LinkedClass supertype : type.supertypes()) {
            createdSubtypes.computeIfAbsent(supertype, key -> new LinkedHashSet<>()).add(type);
            Map<LinkedMethod, LinkedMethod> calls = callsOn.get(supertype);
            if (calls != null) {
                calls.forEach((resolved, caller) -> select(type, resolved, caller));
            }
        }
    }

    /** An active use of the class: JVMS 5.5. */
    void initialize(LinkedClass type, LinkedMethod from) {
        mention(type, from);
        if (type.isInitialized() || type.isArray() || type.isPrimitive()) {
            return;
        }
        type.markInitialized();
        if (absent.contains(type) || isRefused(type, from)) {
            return;
        }
        if (!type.isInterface()) {
            if (type.parent() != null) {
                initialize(type.parent(), from);
            }
            for (LinkedClass supertype : type.supertypes()) {
                if (supertype != type && hasDefaults(supertype)) {
                    initialize(supertype, from);
                }
            }
        }
        LinkedMethod initializer = type.declared("<clinit>()V");
        if (initializer != null) {
            why.reached(initializer, from, line, scanned);
            preparation.prepare(initializer);
            if (!isTrivial(initializer)) {
                reach(initializer, from);
            }
        }
    }

    static boolean hasDefaults(LinkedClass type) {
        if (type.isInterface()) {
            for (LinkedMethod method : type.declaredMethods()) {
                if (!method.has(Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTrivial(LinkedMethod initializer) {
        for (var instruction : initializer.node().instructions) {
            if (instruction.getOpcode() >= 0 && instruction.getOpcode() != Opcodes.RETURN) {
                return false;
            }
        }
        return true;
    }

    /** A call on some instance of {@code receiver}. */
    void callVirtual(LinkedClass receiver, LinkedMethod resolved, LinkedMethod from) {
        if (resolved.isPrivate() || receiver.isArray()) {
            reach(resolved, from);
            return;
        }
        Map<LinkedMethod, LinkedMethod> calls =
                callsOn.computeIfAbsent(receiver, key -> new LinkedHashMap<>());
        if (!calls.containsKey(resolved)) {
            calls.put(resolved, from);
            for (LinkedClass created :
                    List.copyOf(createdSubtypes.getOrDefault(receiver, Set.of()))) {
                select(created, resolved, from);
            }
        }
    }

    private void select(LinkedClass created, LinkedMethod resolved, LinkedMethod caller) {
        Resolution.select(created, resolved).ifPresent(method -> reach(method, caller));
    }

    /** The class of the method as the root of a path. */
    void root(LinkedMethod method, String exportedName) {
        method.export(exportedName);
        initialize(method.owner(), null);
        if (!method.isStatic()) {
            instantiate(method.owner(), null);
        }
        reach(method, null);
    }
}
