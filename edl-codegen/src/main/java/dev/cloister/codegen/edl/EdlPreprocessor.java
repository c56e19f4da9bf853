package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tokens of a file → the tokens that count. Intel's tool runs the C preprocessor, of which this is
 * the part that EDL files use; Open Enclave's knows four directives.
 */
final class EdlPreprocessor {
    /** What a C preprocessor defines on the one platform that enclaves are built for. */
    private static final List<String> PREDEFINED =
            List.of("linux", "unix", "__linux__", "__unix__", "__x86_64__", "__LP64__", "_LP64");

    private final EdlDialect dialect;
    private final EdlSources sources;
    private final Diagnostics diagnostics;
    private final Map<String, List<EdlToken>> macros = new HashMap<>();
    private final List<EdlToken> output = new ArrayList<>();
    private final List<String> pendingComments = new ArrayList<>();
    private int depth;
    private int expansions;
    private int openBraces;
    private boolean ended;
    private boolean full;

    private EdlPreprocessor(EdlDialect dialect, EdlSources sources, Diagnostics diagnostics) {
        this.dialect = dialect;
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    /** The tokens after all directives. */
    static List<EdlToken> process(
            List<EdlToken> tokens,
            EdlDialect dialect,
            List<String> defines,
            EdlSources sources,
            Diagnostics diagnostics) {
        EdlPreprocessor preprocessor = new EdlPreprocessor(dialect, sources, diagnostics);
        if (dialect == EdlDialect.INTEL) {
            PREDEFINED.forEach(name -> preprocessor.define(name, "1"));
        }
        for (String define : defines) {
            int equals = define.indexOf('=');
            preprocessor.define(
                    equals < 0 ? define : define.substring(0, equals),
                    equals < 0 ? "1" : define.substring(equals + 1));
        }
        preprocessor.file(tokens);
        preprocessor.output.add(tokens.get(tokens.size() - 1));
        return preprocessor.output;
    }

    /** All tokens, with directives as comments of the token that follows them. */
    static List<EdlToken> keep(List<EdlToken> tokens, Diagnostics diagnostics) {
        List<EdlToken> kept = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (EdlToken token : tokens) {
            if (!token.problem().isEmpty()) {
                diagnostics.report(token.position(), token.problem(), token.text());
            }
            lines.addAll(token.before());
            if (token.kind() == EdlToken.Kind.DIRECTIVE) {
                lines.add(token.text());
            } else if (token.kind() != EdlToken.Kind.BAD) {
                kept.add(token.withComments(List.copyOf(lines), token.after()));
                lines.clear();
            }
        }
        return kept;
    }

    private void define(String name, String value) {
        macros.put(name, EdlLexer.directiveTokens(value, new SourcePosition("-D " + name, 1, 1)));
    }

    private void file(List<EdlToken> tokens) {
        EdlConditions conditions = new EdlConditions();
        for (EdlToken token : tokens.subList(0, tokens.size() - 1)) {
            if (token.kind() == EdlToken.Kind.DIRECTIVE) {
                pendingComments.addAll(token.before());
                directive(token, conditions);
            } else if (conditions.active()) {
                pendingComments.addAll(token.before());
                emit(token, token.position(), new HashSet<>());
            }
        }
        conditions.unclosed().ifPresent(where -> diagnostics.report(where, "edl.cpp.unclosed"));
    }

    private void emit(EdlToken token, SourcePosition use, Set<String> expanding) {
        List<EdlToken> macro =
                token.kind() == EdlToken.Kind.WORD && dialect == EdlDialect.INTEL
                        ? macros.get(token.text())
                        : null;
        if (macro != null
                && !expanding.contains(token.text())
                && expanding.size() < EdlLimits.MACRO_DEPTH) {
            // Macros that double and end in nothing never fill the output.
            if (++expansions == EdlLimits.ALL_TOKENS) {
                diagnostics.report(use, "edl.limit.tokens");
                full = true;
            }
            expanding.add(token.text());
            for (EdlToken part : macro) {
                if (full) {
                    break;
                }
                emit(part, use, expanding);
            }
            expanding.remove(token.text());
            return;
        }
        if (ended) {
            return;
        }
        if (!token.problem().isEmpty()) {
            diagnostics.report(use, token.problem(), token.text());
        }
        if (token.kind() == EdlToken.Kind.BAD) {
            return;
        }
        if (token.is("{")) {
            openBraces++;
        } else if (token.is("}") && --openBraces == 0) {
            // Open Enclave's tool does not read on.
            ended = dialect == EdlDialect.OPEN_ENCLAVE;
        }
        if (output.size() >= EdlLimits.ALL_TOKENS) {
            if (!full) {
                diagnostics.report(use, "edl.limit.tokens");
            }
            full = true;
            return;
        }
        output.add(token.at(use).withComments(List.copyOf(pendingComments), token.after()));
        pendingComments.clear();
    }

    private void directive(EdlToken directive, EdlConditions conditions) {
        String line = directive.text().substring(1);
        String body = line.strip();
        int end = 0;
        while (end < body.length() && Character.isLetter(body.charAt(end))) {
            end++;
        }
        String name = body.substring(0, end);
        String rest = body.substring(end);
        SourcePosition at = directive.position();
        List<EdlToken> parts =
                EdlLexer.directiveTokens(
                        rest,
                        new SourcePosition(
                                at.file(), at.line(), at.column() + 1 + line.indexOf(body) + end));
        switch (name) {
            case "ifdef", "ifndef" -> begin(at, conditions, defined(at, name, parts, conditions));
            case "else" -> branch(at, conditions.branch(true, true));
            case "endif" -> branch(at, conditions.end());
            default -> {
                if (dialect == EdlDialect.INTEL) {
                    cDirective(at, name, parts, rest, conditions);
                } else if (conditions.active()) {
                    diagnostics.report(at, "edl.cpp.openEnclave", "#" + name);
                }
            }
        }
    }

    private boolean defined(
            SourcePosition at, String name, List<EdlToken> parts, EdlConditions conditions) {
        boolean word = parts.size() == 1 && parts.get(0).kind() == EdlToken.Kind.WORD;
        if (!word && conditions.active()) {
            diagnostics.report(at, "edl.cpp.name", "#" + name);
        }
        return word && macros.containsKey(parts.get(0).text()) == name.equals("ifdef");
    }

    private void begin(SourcePosition at, EdlConditions conditions, boolean holds) {
        if (conditions.depth() == EdlLimits.CONDITION_DEPTH) {
            diagnostics.report(at, "edl.limit.conditions", EdlLimits.CONDITION_DEPTH);
        }
        conditions.begin(at, holds);
    }

    private void branch(SourcePosition at, boolean belongs) {
        if (!belongs) {
            diagnostics.report(at, "edl.cpp.unopened");
        }
    }

    private void cDirective(
            SourcePosition at,
            String name,
            List<EdlToken> parts,
            String rest,
            EdlConditions conditions) {
        boolean active = conditions.active();
        switch (name) {
            case "if" -> begin(at, conditions, active && holds(at, parts));
            case "elif" -> {
                boolean holds = conditions.undecided() && holds(at, parts);
                branch(at, conditions.branch(holds, false));
            }
            default -> {
                if (active) {
                    activeDirective(at, name, parts, rest);
                }
            }
        }
    }

    private void activeDirective(
            SourcePosition at, String name, List<EdlToken> parts, String rest) {
        switch (name) {
            case "", "pragma", "warning", "ident" -> {}
            case "error" -> diagnostics.report(at, "edl.cpp.error", rest.strip());
            case "define" -> define(at, parts, rest);
            case "undef" -> {
                if (parts.size() == 1 && parts.get(0).kind() == EdlToken.Kind.WORD) {
                    macros.remove(parts.get(0).text());
                } else {
                    diagnostics.report(at, "edl.cpp.name", "#undef");
                }
            }
            case "include" -> include(at, parts);
            default -> diagnostics.report(at, "edl.cpp.intel", "#" + name);
        }
    }

    private void define(SourcePosition at, List<EdlToken> parts, String rest) {
        if (parts.isEmpty() || parts.get(0).kind() != EdlToken.Kind.WORD) {
            diagnostics.report(at, "edl.cpp.name", "#define");
            return;
        }
        String name = parts.get(0).text();
        if (rest.strip().startsWith(name + "(")) {
            diagnostics.report(at, "edl.cpp.function", name);
            return;
        }
        macros.put(name, List.copyOf(parts.subList(1, parts.size())));
    }

    private boolean holds(SourcePosition at, List<EdlToken> parts) {
        try {
            return EdlCondition.holds(parts, macros);
        } catch (EdlCondition.Malformed malformed) {
            diagnostics.report(at, "edl.cpp.condition", malformed.getMessage());
            return false;
        }
    }

    private void include(SourcePosition at, List<EdlToken> parts) {
        if (parts.size() != 1 || parts.get(0).kind() != EdlToken.Kind.STRING) {
            diagnostics.report(at, "edl.cpp.include");
            return;
        }
        String name = parts.get(0).text();
        var source = sources.find(at.file(), name);
        if (source.isEmpty()) {
            diagnostics.report(at, "edl.notFound", name);
        } else if (depth >= EdlLimits.IMPORT_DEPTH) {
            diagnostics.report(at, "edl.limit.depth", EdlLimits.IMPORT_DEPTH);
        } else if (source.get().text().length() > EdlLimits.FILE_CHARS) {
            diagnostics.report(at, "edl.limit.file", source.get().name());
        } else if (!full) {
            depth++;
            file(EdlLexer.tokens(source.get().name(), source.get().text()));
            depth--;
        }
    }
}
