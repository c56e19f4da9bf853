package dev.cloister.codegen.edl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Valid EDL trees from a seed, with every construct of the grammar that both dialects share. */
final class RandomEdl {
    private static final List<String> BASES =
            List.of(
                    "char",
                    "unsigned char",
                    "short int",
                    "unsigned short",
                    "int",
                    "unsigned",
                    "unsigned long long",
                    "long double",
                    "float",
                    "uint8_t",
                    "int64_t",
                    "size_t",
                    "wchar_t",
                    "foreign_t",
                    "struct s0",
                    "union s1",
                    "enum e0");
    private static final List<String> COMMENTS =
            List.of(
                    "// note",
                    "/* a block */",
                    "/* two\n   lines */",
                    "//",
                    "/**/",
                    "// { ; \" */");

    private final Random random;
    private int names;

    RandomEdl(long seed) {
        this.random = new Random(seed);
    }

    EdlFile file() {
        List<EdlItem> items = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            items.add(item());
        }
        items.add(section(true, true));
        return new EdlFile(comments(), items, comments(), own());
    }

    private EdlItem item() {
        return switch (random.nextInt(5)) {
            case 0 -> new EdlItem.Include(EdlFile.NOWHERE, comments(), name() + ".h");
            case 1 -> enumeration();
            case 2 -> structure(false);
            case 3 -> structure(true);
            default -> section(random.nextBoolean(), false);
        };
    }

    private EdlItem enumeration() {
        List<EdlItem.Constant> constants = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Optional<String> value =
                    random.nextBoolean()
                            ? Optional.empty()
                            : Optional.of(random.nextBoolean() ? number() : name());
            constants.add(new EdlItem.Constant(comments(), name(), value));
        }
        return new EdlItem.Enumeration(
                EdlFile.NOWHERE, comments(), Optional.of(name()), constants, comments());
    }

    private EdlItem structure(boolean union) {
        List<EdlParameter> members = new ArrayList<>();
        members.add(parameter(comments(), List.of(), value(), name(), List.of()));
        String size = name();
        if (!union && random.nextBoolean()) {
            members.add(parameter(comments(), List.of(), EdlType.value("size_t"), size, List.of()));
            List<EdlAttribute> sized =
                    List.of(EdlAttribute.of(random.nextBoolean() ? "size" : "count", size));
            members.add(
                    parameter(comments(), sized, new EdlType(false, base(), 1), name(), List.of()));
        }
        members.add(parameter(comments(), List.of(), value(), name(), List.of("3", number())));
        return new EdlItem.Structure(
                EdlFile.NOWHERE, comments(), union, name(), members, comments());
    }

    private EdlItem section(boolean trusted, boolean filled) {
        List<EdlFunction> functions = new ArrayList<>();
        for (int i = random.nextInt(4) + (filled ? 1 : 0); i > 0; i--) {
            functions.add(function(trusted));
        }
        return new EdlItem.Section(
                EdlFile.NOWHERE, comments(), trusted, List.of(), functions, comments());
    }

    private EdlFunction function(boolean trusted) {
        List<EdlParameter> parameters = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            parameters.addAll(parameters());
        }
        List<String> suffixes = new ArrayList<>();
        if (!trusted && random.nextInt(4) == 0) {
            suffixes.add("propagate_errno");
        }
        if (random.nextInt(4) == 0) {
            suffixes.add(random.nextInt(suffixes.size() + 1), "transition_using_threads");
        }
        boolean allows = !trusted && random.nextInt(3) == 0;
        EdlType result = new EdlType(false, random.nextBoolean() ? "void" : base(), 0);
        return new EdlFunction(
                EdlFile.NOWHERE,
                comments(),
                trusted,
                List.of(),
                result,
                name(),
                parameters,
                allows ? Optional.of(List.of()) : Optional.empty(),
                suffixes);
    }

    private List<EdlParameter> parameters() {
        List<EdlAttribute> way =
                switch (random.nextInt(4)) {
                    case 0 -> List.of(EdlAttribute.of("out"));
                    case 1 -> List.of(EdlAttribute.of("in"), EdlAttribute.of("out"));
                    default -> List.of(EdlAttribute.of("in"));
                };
        boolean isConst = way.equals(List.of(EdlAttribute.of("in"))) && random.nextBoolean();
        String count = name();
        return switch (random.nextInt(6)) {
            case 0 -> List.of(plain(way, new EdlType(isConst, base(), 1), List.of()));
            case 1 -> List.of(plain(way, value(), List.of(number(), "2")));
            case 2 -> List.of(string());
            case 3 ->
                    List.of(
                            parameter(
                                    EdlComments.NONE,
                                    List.of(),
                                    EdlType.value("size_t"),
                                    count,
                                    List.of()),
                            plain(
                                    with(way, EdlAttribute.of("count", count)),
                                    new EdlType(isConst, base(), 1),
                                    List.of()));
            case 4 ->
                    List.of(
                            plain(
                                    List.of(EdlAttribute.of("user_check")),
                                    new EdlType(false, "void", 1 + random.nextInt(2)),
                                    List.of()));
            default -> List.of(plain(List.of(), value(), List.of()));
        };
    }

    private EdlParameter string() {
        boolean wide = random.nextBoolean();
        List<EdlAttribute> attributes =
                List.of(EdlAttribute.of("in"), EdlAttribute.of(wide ? "wstring" : "string"));
        return plain(attributes, new EdlType(true, wide ? "wchar_t" : "char", 1), List.of());
    }

    private static List<EdlAttribute> with(List<EdlAttribute> some, EdlAttribute more) {
        List<EdlAttribute> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    private EdlParameter plain(List<EdlAttribute> attributes, EdlType type, List<String> sizes) {
        return parameter(EdlComments.NONE, attributes, type, name(), sizes);
    }

    private static EdlParameter parameter(
            EdlComments comments,
            List<EdlAttribute> attributes,
            EdlType type,
            String name,
            List<String> dimensions) {
        return new EdlParameter(EdlFile.NOWHERE, comments, attributes, type, name, dimensions);
    }

    private EdlType value() {
        return EdlType.value(base());
    }

    private String base() {
        return BASES.get(random.nextInt(BASES.size()));
    }

    private String number() {
        return String.valueOf(1 + random.nextInt(1000));
    }

    private String name() {
        return "n" + names++;
    }

    private EdlComments comments() {
        List<String> after = random.nextInt(4) == 0 ? List.of(comment()) : List.of();
        return new EdlComments(own(), after);
    }

    private List<String> own() {
        List<String> own = new ArrayList<>();
        for (int i = random.nextInt(5) - 2; i > 0; i--) {
            own.add(comment());
        }
        return own;
    }

    private String comment() {
        return COMMENTS.get(random.nextInt(COMMENTS.size()));
    }
}
