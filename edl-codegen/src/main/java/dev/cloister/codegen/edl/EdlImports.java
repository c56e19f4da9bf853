package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads a file and what it imports, each file once, and joins them. */
final class EdlImports {
    /** A file with what it imports. */
    private record Joined(
            Map<String, EdlFunction> ecalls,
            Map<String, EdlFunction> ocalls,
            Set<String> includes,
            Set<EdlItem> types) {
        Joined() {
            this(
                    new LinkedHashMap<>(),
                    new LinkedHashMap<>(),
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>());
        }
    }

    private final EdlSources sources;
    private final EdlDialect dialect;
    private final List<String> defines;
    private final Diagnostics errors;
    private final Map<String, Joined> done = new LinkedHashMap<>();
    private final Map<String, EdlFile> files = new LinkedHashMap<>();
    private final Deque<String> importing = new ArrayDeque<>();
    private long chars;

    EdlImports(EdlSources sources, EdlDialect dialect, List<String> defines, Diagnostics errors) {
        this.sources = sources;
        this.dialect = dialect;
        this.defines = defines;
        this.errors = errors;
    }

    /** Every file that was read, the main file last. */
    Map<String, EdlFile> files() {
        return files;
    }

    EdlProgram program(EdlSources.Source main) {
        Joined joined = joined(main, SourcePosition.of(main.name(), 0));
        String file = main.name().substring(main.name().lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return new EdlProgram(
                dot > 0 ? file.substring(0, dot) : file,
                List.copyOf(joined.ecalls.values()),
                List.copyOf(joined.ocalls.values()),
                List.copyOf(joined.includes),
                List.copyOf(joined.types));
    }

    private Joined joined(EdlSources.Source source, SourcePosition importer) {
        Joined known = done.get(source.name());
        if (known != null) {
            return known;
        }
        chars += source.text().length();
        if (importing.contains(source.name())) {
            errors.report(importer, "edl.cycle", source.name());
        } else if (importing.size() >= EdlLimits.IMPORT_DEPTH) {
            errors.report(importer, "edl.limit.depth", EdlLimits.IMPORT_DEPTH);
        } else if (files.size() >= EdlLimits.FILES) {
            errors.report(importer, "edl.limit.files", EdlLimits.FILES);
        } else if (source.text().length() > EdlLimits.FILE_CHARS
                || chars > EdlLimits.ALL_FILES_CHARS) {
            errors.report(importer, "edl.limit.file", source.name());
        } else {
            return read(source);
        }
        return new Joined();
    }

    private Joined read(EdlSources.Source source) {
        importing.push(source.name());
        List<EdlToken> tokens =
                EdlPreprocessor.process(
                        EdlLexer.tokens(source.name(), source.text()),
                        dialect,
                        defines,
                        sources,
                        errors);
        EdlFile file = EdlParser.parse(tokens, dialect, errors);
        Joined joined = own(file);
        List<EdlItem.Import> imports = file.items(EdlItem.Import.class).toList();
        Joined imported = new Joined();
        for (EdlItem.Import item : imports) {
            add(joined, imported, source.name(), item);
        }
        imported.ecalls.forEach(joined.ecalls::putIfAbsent);
        imported.ocalls.forEach(joined.ocalls::putIfAbsent);
        importing.pop();
        done.put(source.name(), joined);
        files.put(source.name(), file);
        return joined;
    }

    private Joined own(EdlFile file) {
        Joined own = new Joined();
        for (EdlItem item : file.items()) {
            if (item instanceof EdlItem.Include include) {
                own.includes.add(include.header());
            } else if (item instanceof EdlItem.Enumeration || item instanceof EdlItem.Structure) {
                own.types.add(item);
            } else if (item instanceof EdlItem.Section section) {
                section.includes().forEach(include -> own.includes.add(include.header()));
                section.functions().forEach(function -> own(own, section.trusted(), function));
            }
        }
        return own;
    }

    private void own(Joined own, boolean trusted, EdlFunction function) {
        Map<String, EdlFunction> side = trusted ? own.ecalls : own.ocalls;
        if (own.ecalls.containsKey(function.name()) || own.ocalls.containsKey(function.name())) {
            errors.report(function.position(), "edl.function.twice", function.name());
        }
        side.putIfAbsent(function.name(), function);
    }

    private void add(Joined own, Joined imported, String importer, EdlItem.Import item) {
        Optional<EdlSources.Source> source = sources.find(importer, item.file());
        if (source.isEmpty()) {
            errors.report(item.position(), "edl.notFound", item.file());
            return;
        }
        Joined other = joined(source.get(), item.position());
        own.includes.addAll(other.includes);
        own.types.addAll(other.types);
        Optional<Set<String>> only = item.names().map(HashSet::new);
        Predicate<EdlFunction> wanted = f -> only.isEmpty() || only.get().contains(f.name());
        other.ecalls.values().stream()
                .filter(wanted)
                .forEach(f -> add(own, imported, item, true, f));
        other.ocalls.values().stream()
                .filter(wanted)
                .forEach(f -> add(own, imported, item, false, f));
        for (String name : item.names().orElse(List.of())) {
            if (!other.ecalls.containsKey(name) && !other.ocalls.containsKey(name)) {
                errors.report(item.position(), "edl.import.missing", name, item.file());
            }
        }
    }

    private void add(
            Joined own, Joined imported, EdlItem.Import item, boolean trusted, EdlFunction f) {
        List<EdlFunction> namesakes = new ArrayList<>();
        for (Joined joined : List.of(own, imported)) {
            Optional.ofNullable(joined.ecalls.get(f.name())).ifPresent(namesakes::add);
            Optional.ofNullable(joined.ocalls.get(f.name())).ifPresent(namesakes::add);
        }
        boolean clash = namesakes.stream().anyMatch(namesake -> !namesake.equals(f));
        // Intel's tool quietly keeps the importing file's function.
        if (clash && dialect == EdlDialect.OPEN_ENCLAVE) {
            errors.report(item.position(), "edl.import.twice", f.name(), item.file());
        }
        if (namesakes.isEmpty()) {
            (trusted ? imported.ecalls : imported.ocalls).put(f.name(), f);
        }
    }
}
