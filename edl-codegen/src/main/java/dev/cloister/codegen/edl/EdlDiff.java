package dev.cloister.codegen.edl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What changed between two boundaries. A change is compatible when a host that was built with the
 * old one works with an enclave that is built with the new one. Ids are positions, as both tools
 * number them.
 */
public final class EdlDiff {
    /** One change, with a sentence about it. */
    public record Change(boolean compatible, String sentence) {
        @Override
        public String toString() {
            return (compatible ? "compatible: " : "incompatible: ") + sentence;
        }
    }

    private final List<Change> changes = new ArrayList<>();

    private EdlDiff() {}

    /** All changes, in the order of declarations; none when the boundaries are alike. */
    public static List<Change> between(EdlProgram before, EdlProgram after) {
        EdlDiff diff = new EdlDiff();
        diff.ecalls(before.ecalls(), after.ecalls());
        diff.ocalls(before.ocalls(), after.ocalls());
        diff.types(before, after);
        diff.includes(before.includes(), after.includes());
        return List.copyOf(diff.changes);
    }

    private void breaks(String sentence) {
        changes.add(new Change(false, sentence));
    }

    private void keeps(String sentence) {
        changes.add(new Change(true, sentence));
    }

    private void ecalls(List<EdlFunction> before, List<EdlFunction> after) {
        Map<String, Integer> newIds = ids(after);
        for (int id = 0; id < before.size(); id++) {
            EdlFunction old = before.get(id);
            int newId = newIds.getOrDefault(old.name(), -1);
            if (newId < 0) {
                breaks("ecall " + old.name() + " is gone; old hosts call it");
                continue;
            }
            moved("ecall", old.name(), id, newId);
            function("ecall", old, after.get(newId));
            if (old.isPublic() && !after.get(newId).isPublic()) {
                breaks("ecall " + old.name() + " became private; old hosts call it as a root");
            } else if (!old.isPublic() && after.get(newId).isPublic()) {
                keeps("ecall " + old.name() + " became public; check that any caller may call it");
            }
        }
        Map<String, Integer> oldIds = ids(before);
        after.stream()
                .filter(f -> !oldIds.containsKey(f.name()))
                .forEach(f -> keeps("ecall " + f.name() + " is new; old hosts do not call it"));
    }

    private void ocalls(List<EdlFunction> before, List<EdlFunction> after) {
        Map<String, Integer> newIds = ids(after);
        for (int id = 0; id < before.size(); id++) {
            EdlFunction old = before.get(id);
            int newId = newIds.getOrDefault(old.name(), -1);
            if (newId < 0) {
                keeps("ocall " + old.name() + " is gone; old hosts are no longer asked for it");
                continue;
            }
            moved("ocall", old.name(), id, newId);
            function("ocall", old, after.get(newId));
            allowed(old, after.get(newId));
        }
        Map<String, Integer> oldIds = ids(before);
        after.stream()
                .filter(f -> !oldIds.containsKey(f.name()))
                .forEach(f -> breaks("ocall " + f.name() + " is new; old hosts do not serve it"));
    }

    private static Map<String, Integer> ids(List<EdlFunction> functions) {
        Map<String, Integer> ids = new HashMap<>();
        functions.forEach(function -> ids.put(function.name(), ids.size()));
        return ids;
    }

    private void moved(String kind, String name, int id, int newId) {
        if (id != newId) {
            String ids = " (from " + id + " to " + newId + ")";
            breaks(kind + " " + name + " has another id" + ids + "; add functions at the end");
        }
    }

    private void function(String kind, EdlFunction old, EdlFunction now) {
        String name = kind + " " + old.name();
        if (!old.result().equals(now.result())) {
            breaks(name + " returns " + now.result() + " instead of " + old.result());
        }
        if (old.parameters().size() != now.parameters().size()) {
            breaks(
                    name
                            + " takes "
                            + now.parameters().size()
                            + " parameters instead of "
                            + old.parameters().size());
        } else {
            for (int i = 0; i < old.parameters().size(); i++) {
                parameter(name, i + 1, old.parameters(), now.parameters(), i);
            }
        }
        Set<String> oldWords = new TreeSet<>(old.suffixes());
        Set<String> newWords = new TreeSet<>(now.suffixes());
        if (!oldWords.equals(newWords) || !old.conventions().equals(now.conventions())) {
            breaks(name + " is called another way; build both sides again");
        }
    }

    private void parameter(
            String function, int number, List<EdlParameter> old, List<EdlParameter> now, int i) {
        EdlParameter before = old.get(i);
        EdlParameter after = now.get(i);
        String name = function + ", parameter " + number + " " + before.name();
        if (!shape(before, old).equals(shape(after, now))) {
            breaks(name + ", is now " + after + " instead of " + before);
        } else if (!before.name().equals(after.name())) {
            keeps(name + ", is now called " + after.name());
        }
    }

    /** A declaration without its own name, and with positions for the names it uses. */
    private static String shape(EdlParameter p, List<EdlParameter> siblings) {
        Set<String> attributes = new TreeSet<>();
        for (EdlAttribute attribute : p.attributes()) {
            Function<String, String> position =
                    value -> {
                        for (int i = 0; i < siblings.size(); i++) {
                            if (siblings.get(i).name().equals(value)) {
                                return "#" + i;
                            }
                        }
                        return value;
                    };
            attributes.add(attribute.name() + attribute.value().map(position).orElse(""));
        }
        return attributes + " " + p.type() + " " + p.dimensions();
    }

    private void allowed(EdlFunction old, EdlFunction now) {
        Set<String> before = new LinkedHashSet<>(old.allowed().orElse(List.of()));
        Set<String> after = new LinkedHashSet<>(now.allowed().orElse(List.of()));
        for (String name : before) {
            if (!after.contains(name)) {
                breaks("ocall " + old.name() + " no longer allows " + name);
            }
        }
        for (String name : after) {
            if (!before.contains(name)) {
                keeps("ocall " + old.name() + " allows " + name + "; check that it may re-enter");
            }
        }
    }

    private void types(EdlProgram before, EdlProgram after) {
        for (EdlItem old : before.types()) {
            String name = name(old);
            Optional<EdlItem> now =
                    after.types().stream().filter(item -> name(item).equals(name)).findFirst();
            if (now.isEmpty()) {
                keeps(name + " is gone");
            } else if (!shape(old).equals(shape(now.get()))) {
                if (grown(old, now.get())) {
                    keeps(name + " has more constants; old hosts do not know them");
                } else {
                    breaks(name + " is laid out differently; build both sides again");
                }
            }
        }
        Set<String> known = before.types().stream().map(EdlDiff::name).collect(Collectors.toSet());
        after.types().stream()
                .map(EdlDiff::name)
                .filter(name -> !known.contains(name))
                .forEach(name -> keeps(name + " is new"));
    }

    private static boolean grown(EdlItem old, EdlItem now) {
        return old instanceof EdlItem.Enumeration
                && now instanceof EdlItem.Enumeration more
                && shape(more).startsWith(shape(old) + ",");
    }

    private static String name(EdlItem type) {
        if (type instanceof EdlItem.Structure structure) {
            return (structure.union() ? "union " : "struct ") + structure.name();
        }
        if (type instanceof EdlItem.Enumeration enumeration) {
            return "enum " + enumeration.name().orElse("without a name");
        }
        return "";
    }

    private static String shape(EdlItem type) {
        if (type instanceof EdlItem.Structure structure) {
            return structure.members().stream()
                    .map(member -> shape(member, structure.members()))
                    .collect(Collectors.joining(";"));
        }
        if (type instanceof EdlItem.Enumeration enumeration) {
            return enumeration.constants().stream()
                    .map(c -> c.name() + c.value().map(v -> "=" + v).orElse(""))
                    .collect(Collectors.joining(","));
        }
        return "";
    }

    private void includes(List<String> before, List<String> after) {
        if (!new TreeSet<>(before).equals(new TreeSet<>(after))) {
            keeps("other headers are included; EDL does not show whether their types changed");
        }
    }
}
