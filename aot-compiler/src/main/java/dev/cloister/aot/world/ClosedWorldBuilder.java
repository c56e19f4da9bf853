package dev.cloister.aot.world;

import dev.cloister.aot.world.AbiTables.ConditionalUpcall;
import dev.cloister.aot.world.WorldMethod.NativeBinding;
import dev.cloister.aot.world.WorldRequest.BoundNative;
import dev.cloister.aot.world.WorldRequest.EntryPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;

/** The front end's front door: from a request to the closed world. */
public final class ClosedWorldBuilder {
    private static final List<String> CREATED_BY_THE_VM =
            List.of(
                    "java/lang/String",
                    "java/lang/Class",
                    "[Ljava/lang/Object;",
                    "[Z",
                    "[B",
                    "[C",
                    "[S",
                    "[I",
                    "[J",
                    "[F",
                    "[D");

    private final ClassTable table;
    private final AbiTables abi;
    private final WhyReachable why = new WhyReachable();
    private final Problems problems = new Problems(why);
    private final Reachability reachability;
    private final DeclaredLookups lookups;

    private ClosedWorldBuilder(
            ClassFiles files,
            ClassPath classPath,
            LibraryJdk jdk,
            AbiTables abi,
            Substitutions substitutions) {
        this.table = new ClassTable(files);
        this.lookups = new DeclaredLookups(table, classPath, jdk);
        this.abi = abi;
        AbsentMembers absent = new AbsentMembers(DeclarationFile.read(classPath).absent(), table);
        this.reachability =
                new Reachability(
                        table,
                        abi,
                        new MethodPreparation(table, substitutions, problems, lookups, absent),
                        absent,
                        problems,
                        why);
    }

    /** Finds everything that the entry points can reach. */
    public static WorldResult build(WorldRequest request) {
        return build(request, Substitutions.own(), AbiTables.ofNativeModule());
    }

    static WorldResult build(WorldRequest request, Substitutions substitutions, AbiTables abi) {
        try (ClassPath classPath = new ClassPath(request.classPath())) {
            ClassFiles files = new ClassFiles(classPath, request.jdk(), substitutions);
            return new ClosedWorldBuilder(files, classPath, request.jdk(), abi, substitutions)
                    .run(request);
        }
    }

    private WorldResult run(WorldRequest request) {
        request.nativeBindings().forEach(this::bind);
        seed();
        abi.upcalls().forEach(upcall -> root(upcall, "upcalls.def"));
        request.entryPoints().forEach(entry -> root(entry, "entry point"));
        SecurityProviders providers =
                new SecurityProviders(table, reachability, request.classPath(), lookups);
        search(providers);
        conditionalUpcalls(providers);
        List<LinkedClass> numbered =
                ClassNumbering.number(reachability.world(), table.require("java/lang/Object"));
        return new WorldResult(new FinishedWorld(numbered), problems.sorted(), why);
    }

    /** One may make the trigger of another reachable: until nothing changes. */
    private void conditionalUpcalls(SecurityProviders providers) {
        List<ConditionalUpcall> waiting = new ArrayList<>(abi.conditionalUpcalls());
        boolean changed = true;
        while (changed) {
            List<ConditionalUpcall> triggered = waiting.stream().filter(this::isTriggered).toList();
            triggered.forEach(upcall -> root(upcall.present(), "upcalls.def"));
            search(providers);
            changed = waiting.removeAll(triggered);
        }
        waiting.forEach(upcall -> root(upcall.absent(), "upcalls.def"));
        search(providers);
    }

    /** Until neither code nor what it looks up by name brings anything new. */
    private void search(SecurityProviders providers) {
        do {
            reachability.run();
        } while (providers.grow() || lookups.write(reachability));
    }

    private boolean isTriggered(ConditionalUpcall upcall) {
        return table.find(upcall.triggerClass())
                .map(type -> type.declared(upcall.triggerKey()))
                .filter(LinkedMethod::isReached)
                .isPresent();
    }

    private void bind(BoundNative bound) {
        abi.bind(
                bound.className(),
                bound.method() + bound.descriptor(),
                new NativeBinding(bound.cFunction(), bound.mayThrow()));
    }

    /** What the VM itself has at hand: strings, class mirrors, arrays of primitives. */
    private void seed() {
        reachability.mention(table.require("java/lang/Object"), null);
        ClassTable.PRIMITIVES.forEach(name -> reachability.mention(table.require(name), null));
        for (String name : CREATED_BY_THE_VM) {
            reachability.instantiate(table.require(name), null);
        }
    }

    private void root(EntryPoint entry, String kind) {
        Optional<LinkedClass> owner = table.find(entry.className());
        Optional<LinkedMethod> method =
                owner.map(type -> type.declared(entry.method() + entry.descriptor()));
        if (method.isEmpty()) {
            problems.add(
                    null,
                    0,
                    null,
                    kind
                            + " "
                            + entry.className().replace('/', '.')
                            + "."
                            + entry.method()
                            + entry.descriptor()
                            + " does not exist",
                    owner.isEmpty() ? "put its class on the class path" : "declare the method");
            return;
        }
        for (Type parameter : Type.getArgumentTypes(entry.descriptor())) {
            for (Type at = parameter;
                    at.getSort() == Type.ARRAY;
                    at = Type.getType(at.getDescriptor().substring(1))) {
                reachability.instantiate(table.require(at.getDescriptor()), null);
            }
        }
        if (entry.method().equals("<init>") && !owner.get().isAbstract()) {
            reachability.instantiate(owner.get(), null);
        }
        reachability.root(method.get(), entry.exportedName());
    }
}
