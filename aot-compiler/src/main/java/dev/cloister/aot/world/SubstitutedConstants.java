package dev.cloister.aot.world;

import dev.cloister.aot.fold.FoldedConstants;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The constants that substitutions declare, found through the class a call resolves to. */
final class SubstitutedConstants implements FoldedConstants {
    private final ClassTable table;
    private final Map<String, Object> methods;
    private final Map<String, Object> fields;
    private final Set<String> methodKeys = new HashSet<>();

    SubstitutedConstants(ClassTable table, Substitutions substitutions) {
        this.table = table;
        this.methods = new HashMap<>(substitutions.foldedMethods());
        this.fields = substitutions.foldedFields();
        methods.put("java/lang/Class.desiredAssertionStatus()Z", 0);
        methods.keySet().forEach(name -> methodKeys.add(name.substring(name.indexOf('.') + 1)));
    }

    @Override
    public Optional<Object> method(String owner, String name, String descriptor) {
        String key = name + descriptor;
        if (!methodKeys.contains(key)) {
            return Optional.empty();
        }
        return table.find(owner)
                .flatMap(type -> Resolution.method(type, key))
                .map(method -> methods.get(method.owner().name() + "." + key));
    }

    @Override
    public Optional<Object> field(String owner, String name) {
        return Optional.ofNullable(fields.get(owner + "." + name));
    }
}
