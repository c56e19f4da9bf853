package dev.cloister.aot.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Compiles units on all cores, through the cache; all errors of a run are reported together, in the
 * order of the units.
 */
public final class UnitCompiler {
    private final CToolchain toolchain;
    private final CompileCache cache;
    private final AtomicInteger compiled = new AtomicInteger();

    public UnitCompiler(CToolchain toolchain, UserCache cache) {
        this(toolchain, new CompileCache(cache, CompileCache.DEFAULT_LIMIT_BYTES));
    }

    UnitCompiler(CToolchain toolchain, CompileCache cache) {
        this.toolchain = toolchain;
        this.cache = cache;
    }

    /** How many units were really compiled so far, the others having come from the cache. */
    int compiledCount() {
        return compiled.get();
    }

    /** The objects, relative to the build folder, in the order of the units. */
    public List<String> compileAll(Path folder, List<CUnit> units) {
        IncludeClosure includes = new IncludeClosure(folder);
        int before = compiled.get();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<String>> pending = new ArrayList<>();
            for (CUnit unit : units) {
                pending.add(workers.submit(() -> compile(folder, unit, includes)));
            }
            List<String> objects = collect(pending);
            if (compiled.get() > before) {
                cache.trim();
            }
            return objects;
        } catch (IOException e) {
            throw new ToolchainException("object cache: cannot be trimmed (" + e + ")", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<String> collect(List<Future<String>> pending) {
        List<String> objects = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        for (Future<String> future : pending) {
            try {
                objects.add(future.get());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof ToolchainException refused)) {
                    throw new ToolchainException("compilation: " + e.getCause(), e);
                }
                errors.add(refused.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ToolchainException("compilation: interrupted", e);
            }
        }
        if (!errors.isEmpty()) {
            throw new ToolchainException(String.join("\n", errors));
        }
        return objects;
    }

    private String compile(Path folder, CUnit unit, IncludeClosure includes) throws IOException {
        String object = "objects/" + unit.source().replace('/', '.') + ".o";
        Path target = folder.resolve(object);
        Files.createDirectories(target.getParent());
        Optional<SortedMap<String, String>> texts = includes.of(unit);
        Optional<String> key = texts.map(all -> CompileCache.key(toolchain.identity(), unit, all));
        if (key.isPresent() && cache.fetch(key.get(), target)) {
            return object;
        }
        toolchain.compile(folder, unit.source(), unit.arguments(), object);
        compiled.incrementAndGet();
        if (key.isPresent()) {
            cache.store(key.get(), target);
        }
        return object;
    }
}
