package dev.cloister.aot.world;

import dev.cloister.aot.desugar.MemberUse;
import dev.cloister.vm.Declarations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.RecordComponentNode;

/** Which methods, fields and record components may be looked up at run time. Only grows. */
final class ReflectedMembers {
    private static final int ACCESS = 0xffff;

    private final ClassTable table;
    private final Map<String, Members> byClass = new TreeMap<>();

    ReflectedMembers(ClassTable table) {
        this.table = table;
    }

    /** What is known of one class. */
    static final class Members {
        private final LinkedClass type;
        private final TreeSet<String> methods = new TreeSet<>();
        private final TreeSet<String> fields = new TreeSet<>();
        private final TreeSet<String> listed = new TreeSet<>();
        private int completeness;
        private boolean hasComponents;
        private boolean hasMemberClasses;

        Members(LinkedClass type) {
            this.type = type;
        }

        LinkedClass type() {
            return type;
        }

        /** The bits of {@link Declarations#completeness}. */
        int completeness() {
            return completeness;
        }

        boolean hasComponents() {
            return hasComponents;
        }

        boolean hasMemberClasses() {
            return hasMemberClasses;
        }

        /** In the order of the class file. */
        List<LinkedMethod> methods() {
            List<LinkedMethod> found = new ArrayList<>();
            for (LinkedMethod method : type.declaredMethods()) {
                if (methods.contains(method.key())) {
                    found.add(method);
                }
            }
            return found;
        }

        /** In the order of the class file. */
        List<WorldField> fields() {
            List<WorldField> found = new ArrayList<>();
            for (WorldField field : type.declaredFields()) {
                if (fields.contains(field.name())) {
                    found.add(field);
                }
            }
            return found;
        }

        @Override
        public String toString() {
            return type
                    + " "
                    + methods
                    + fields
                    + listed
                    + completeness
                    + hasComponents
                    + hasMemberClasses;
        }
    }

    /** By class name. */
    Iterable<Members> classes() {
        return byClass.values();
    }

    @Override
    public String toString() {
        return byClass.values().toString();
    }

    /**
     * All members of a declared class, and of its supertypes, which libraries walk up. What the
     * class library keeps to itself is listed, but nothing can use it.
     */
    void declare(LinkedClass type) {
        allMethods(type, false);
        allFields(type, false);
        for (LinkedClass at : type.supertypes()) {
            list(at);
            allMethods(at, true);
            allFields(at, true);
        }
        components(type);
        of(type).hasMemberClasses = true;
    }

    private void list(LinkedClass type) {
        Members of = of(type);
        if (type.origin() != Origin.JDK) {
            return;
        }
        for (LinkedMethod method : type.declaredMethods()) {
            if (!method.has(Opcodes.ACC_PUBLIC) && !of.methods.contains(method.key())) {
                of.listed.add(method.key());
            }
        }
        for (WorldField field : type.declaredFields()) {
            if ((field.access() & Opcodes.ACC_PUBLIC) == 0 && !of.fields.contains(field.name())) {
                of.listed.add(field.name());
            }
        }
    }

    /** Can be looked up, but not used. */
    boolean isListedOnly(LinkedMethod method) {
        return of(method.owner()).listed.contains(method.key());
    }

    boolean isListedOnly(WorldField field) {
        return of((LinkedClass) field.owner()).listed.contains(field.name());
    }

    /** One method of a class. */
    void add(LinkedMethod method) {
        methods(method.owner(), each -> each == method);
    }

    void add(MemberUse use) {
        table.find(ClassTable.nameOf(use.type())).ifPresent(type -> add(type, use));
    }

    private void add(LinkedClass type, MemberUse use) {
        switch (use.kind()) {
            case METHOD -> type.supertypes().forEach(at -> methods(at, m -> isAsked(m, use)));
            case DECLARED_METHOD -> use(type, use);
            case METHODS -> allMethods(type, false);
            case DECLARED_METHODS -> allMethods(type, true);
            case FIELD -> type.supertypes().forEach(at -> fields(at, f -> isAsked(f, use)));
            case DECLARED_FIELD -> {
                fields(type, field -> isAsked(field, use));
                of(type).listed.remove(use.name());
            }
            case FIELDS -> allFields(type, false);
            case DECLARED_FIELDS -> allFields(type, true);
            case RECORD_COMPONENTS -> components(type);
            case MEMBER_CLASSES -> of(type).hasMemberClasses = true;
        }
    }

    private void use(LinkedClass type, MemberUse use) {
        methods(type, method -> isAsked(method, use));
        for (LinkedMethod method : type.declaredMethods()) {
            if (isAsked(method, use)) {
                of(type).listed.remove(method.key());
            }
        }
    }

    private static boolean isAsked(LinkedMethod method, MemberUse use) {
        return method.name().equals(use.name())
                && (use.kind() == MemberUse.Kind.DECLARED_METHOD || method.has(Opcodes.ACC_PUBLIC))
                && (use.parameters() == null
                        || use.parameters()
                                .equals(List.of(Type.getArgumentTypes(method.descriptor()))));
    }

    private static boolean isAsked(WorldField field, MemberUse use) {
        return field.name().equals(use.name())
                && (use.kind() == MemberUse.Kind.DECLARED_FIELD
                        || (field.access() & Opcodes.ACC_PUBLIC) != 0);
    }

    private Members of(LinkedClass type) {
        return byClass.computeIfAbsent(type.name(), name -> new Members(type));
    }

    private void methods(LinkedClass type, Predicate<LinkedMethod> wanted) {
        for (LinkedMethod method : type.declaredMethods()) {
            if (!method.name().startsWith("<") && wanted.test(method) && exists(method)) {
                of(type).methods.add(method.key());
            }
        }
    }

    private void allMethods(LinkedClass type, boolean declared) {
        if (declared) {
            of(type).completeness |= Declarations.DECLARED_METHODS;
            methods(type, method -> true);
            return;
        }
        of(type).completeness |= Declarations.PUBLIC_METHODS;
        boolean isInterface = type.isInterface();
        for (LinkedClass at : type.supertypes()) {
            if (!isInterface || at.isInterface()) {
                methods(at, method -> method.has(Opcodes.ACC_PUBLIC));
            }
        }
    }

    private void fields(LinkedClass type, Predicate<WorldField> wanted) {
        for (WorldField field : type.declaredFields()) {
            if (wanted.test(field) && exists(Type.getType(field.descriptor()))) {
                of(type).fields.add(field.name());
            }
        }
    }

    private void allFields(LinkedClass type, boolean declared) {
        if (declared) {
            of(type).completeness |= Declarations.DECLARED_FIELDS;
            fields(type, field -> true);
            return;
        }
        of(type).completeness |= Declarations.PUBLIC_FIELDS;
        for (LinkedClass at : type.supertypes()) {
            fields(at, field -> (field.access() & Opcodes.ACC_PUBLIC) != 0);
        }
    }

    private void components(LinkedClass type) {
        List<RecordComponentNode> components = componentsOf(type);
        if (isRecord(type)) {
            of(type).hasComponents = true;
            for (RecordComponentNode component : components) {
                methods(
                        type,
                        method ->
                                method.key().equals(component.name + "()" + component.descriptor));
            }
        }
    }

    static boolean isRecord(LinkedClass type) {
        return type.parent() != null && type.parent().name().equals("java/lang/Record");
    }

    static List<RecordComponentNode> componentsOf(LinkedClass type) {
        return type.loaded()
                .map(loaded -> loaded.node().recordComponents)
                .filter(components -> components != null)
                .orElse(List.of());
    }

    /** A member whose types are not on the class path cannot be used by anything. */
    private boolean exists(LinkedMethod method) {
        for (Type parameter : Type.getArgumentTypes(method.descriptor())) {
            if (!exists(parameter)) {
                return false;
            }
        }
        return exists(Type.getReturnType(method.descriptor()));
    }

    private boolean exists(Type type) {
        Optional<LinkedClass> found = table.find(ClassTable.nameOf(type));
        return found.isPresent();
    }

    /** Modifiers as reflection tells them. */
    static int modifiers(int access) {
        return access & ACCESS;
    }
}
