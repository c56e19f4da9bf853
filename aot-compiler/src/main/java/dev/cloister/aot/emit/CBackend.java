package dev.cloister.aot.emit;

import dev.cloister.aot.intrinsics.IntrinsicRegistry;
import dev.cloister.aot.ir.BytecodeToIr;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.passes.Pipeline;
import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldMethod;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** From a closed world to C and assembly that link with the VM's runtime. */
public final class CBackend {
    private final ClosedWorld world;

    private CBackend(ClosedWorld world) {
        this.world = world;
    }

    /** Translates everything in the world. */
    public static CSources translate(ClosedWorld world) {
        return new CBackend(world).run();
    }

    private CSources run() {
        List<IrMethod> methods = improvedMethods();
        Program program = new Program(world);
        List<CSource> sources = new ArrayList<>(Units.emit(methods, program));
        sources.add(new CSource("clog_exports.c", ExportsEmitter.emit(program)));
        TablesEmitter tables = new TablesEmitter(program);
        sources.add(new CSource("clog_tables.s", tables.readOnly()));
        sources.add(new CSource("clog_data.s", tables.writable()));
        return new CSources(List.copyOf(sources), symbols(methods), statistics(sources, methods));
    }

    /** All methods, translated and improved. */
    static List<IrMethod> improvedMethods(ClosedWorld world) {
        return new CBackend(world).improvedMethods();
    }

    private List<IrMethod> improvedMethods() {
        Set<WorldMethod> reachable = reachableMethods();
        List<IrMethod> methods = translateMethods(reachable);
        Pipeline.improve(world, reachable, methods);
        return methods;
    }

    private Set<WorldMethod> reachableMethods() {
        Set<WorldMethod> reachable = new LinkedHashSet<>();
        for (WorldClass type : world.classes()) {
            reachable.addAll(type.methods());
            type.initializer().ifPresent(reachable::add);
        }
        return reachable;
    }

    private List<IrMethod> translateMethods(Set<WorldMethod> reachable) {
        IntrinsicRegistry intrinsics = IntrinsicRegistry.standard();
        List<IrMethod> methods = new ArrayList<>();
        for (WorldMethod method : reachable) {
            if (Program.isCompiled(method)) {
                methods.add(BytecodeToIr.translate(world, reachable, method, intrinsics));
            }
        }
        return methods;
    }

    private static List<MethodSymbol> symbols(List<IrMethod> methods) {
        return methods.stream().map(IrMethod::method).map(CBackend::symbol).toList();
    }

    private static MethodSymbol symbol(WorldMethod method) {
        WorldClass owner = method.owner();
        return new MethodSymbol(
                CNames.function(method),
                owner.binaryName(),
                method.name(),
                owner.sourceFile(),
                owner.isHidden());
    }

    private CSources.Statistics statistics(List<CSource> sources, List<IrMethod> methods) {
        long c =
                sources.stream()
                        .filter(s -> s.name().endsWith(".c"))
                        .mapToLong(s -> s.text().length())
                        .sum();
        long assembly =
                sources.stream()
                        .filter(s -> s.name().endsWith(".s"))
                        .mapToLong(s -> s.text().length())
                        .sum();
        return new CSources.Statistics(world.classes().size(), methods.size(), c, assembly);
    }
}
