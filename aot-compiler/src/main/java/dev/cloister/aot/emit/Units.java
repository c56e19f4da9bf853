package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which methods share a C file: those of one package, in as many files as it takes, by a hash of
 * the outermost class. A file's content hardly depends on what else a program contains, so compiled
 * files can be used again by another program. Methods of enormous size, which are initialisers of
 * tables, have a file of their own: some passes of the C compiler take time that grows with the
 * square of it, and are replaced there.
 */
final class Units {
    private static final int METHODS_PER_FILE = 150;
    private static final int ENORMOUS_INSTRUCTIONS = 1500;

    private Units() {}

    static List<CSource> emit(List<IrMethod> methods, Program program) {
        Map<String, List<IrMethod>> packages = new TreeMap<>();
        for (IrMethod method : methods) {
            packages.computeIfAbsent(packageOf(method.method().owner()), p -> new ArrayList<>())
                    .add(method);
        }
        Map<WorldMethod, IrMethod> bodies = new HashMap<>();
        methods.forEach(method -> bodies.put(method.method(), method));
        List<CSource> sources = new ArrayList<>();
        packages.forEach(
                (name, content) ->
                        split(content)
                                .forEach(
                                        (part, some) ->
                                                sources.add(
                                                        new CSource(
                                                                name.replace('/', '.') + part,
                                                                UnitEmitter.emit(
                                                                        some, program, bodies)))));
        return sources;
    }

    private static SortedMap<String, List<IrMethod>> split(List<IrMethod> methods) {
        int parts =
                Math.max(
                        1,
                        Integer.highestOneBit(
                                (methods.size() + METHODS_PER_FILE - 1) / METHODS_PER_FILE));
        SortedMap<String, List<IrMethod>> files = new TreeMap<>();
        for (IrMethod method : methods) {
            int part = Math.floorMod(outermost(method.method().owner()).hashCode(), parts);
            String name = isEnormous(method) ? CSource.ENORMOUS : "." + part + ".c";
            files.computeIfAbsent(name, p -> new ArrayList<>()).add(method);
        }
        return files;
    }

    private static boolean isEnormous(IrMethod method) {
        return method.blocks().stream().mapToInt(block -> block.instructions().size()).sum()
                > ENORMOUS_INSTRUCTIONS;
    }

    private static String packageOf(WorldClass type) {
        int slash = type.name().lastIndexOf('/');
        return slash < 0 ? "default" : type.name().substring(0, slash);
    }

    private static String outermost(WorldClass type) {
        int dollar = type.name().indexOf('$', 1);
        return dollar < 0 ? type.name() : type.name().substring(0, dollar);
    }
}
