package dev.cloister.aot.passes;

import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldField;
import dev.cloister.aot.world.WorldMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A world made by hand: Object 0, Animal 1 (abstract, initialised), Cat 2, Lion 3, Dog 4, Zoo 5,
 * int[] 6, Object[] 7. Animal.speak is implemented by Cat and Dog; Animal.eat by Cat, Lion and Dog;
 * Animal.sleep by Animal alone; Zoo.fly by nobody.
 */
final class ZooWorld implements ClosedWorld {
    private final Map<String, Type> classes = new LinkedHashMap<>();

    ZooWorld() {
        Type object = add("java/lang/Object", null, 7, true, false);
        Type animal = add("Animal", object, 4, false, true);
        Type cat = add("Cat", animal, 3, true, true);
        Type lion = add("Lion", cat, 3, true, true);
        Type dog = add("Dog", animal, 4, true, true);
        Type zoo = add("Zoo", object, 5, true, true);
        add("[I", object, 6, true, false);
        add("[Ljava/lang/Object;", object, 7, true, false);
        animal.fields.add(new WorldField(animal, "age", "I", 0, null));
        animal.fields.add(new WorldField(animal, "count", "I", Opcodes.ACC_STATIC, null));
        for (Type type : List.of(cat, dog)) {
            type.method("speak", "()I", 0);
        }
        for (Type type : List.of(cat, lion, dog)) {
            type.method("eat", "()I", 0);
        }
        animal.method("sleep", "()I", 0);
        zoo.method("test", "(Ljava/lang/Object;I)I", Opcodes.ACC_STATIC);
        zoo.method("quiet", "()I", Opcodes.ACC_STATIC);
        zoo.method("self", "()I", Opcodes.ACC_STATIC);
    }

    private Type add(
            String name,
            Type parent,
            int lastId,
            boolean isInstantiated,
            boolean needsInitialization) {
        Type type =
                new Type(name, parent, classes.size(), lastId, isInstantiated, needsInitialization);
        classes.put(name, type);
        return type;
    }

    /** The method whose body the tests write. */
    WorldMethod test() {
        return resolveMethod("Zoo", "test", "(Ljava/lang/Object;I)I").orElseThrow();
    }

    @Override
    public List<WorldClass> classes() {
        return List.copyOf(classes.values());
    }

    @Override
    public WorldClass classNamed(String internalName) {
        return findClass(internalName)
                .orElseThrow(() -> new IllegalArgumentException(internalName + ": not in the zoo"));
    }

    @Override
    public Optional<WorldClass> findClass(String internalName) {
        return Optional.ofNullable(classes.get(internalName));
    }

    @Override
    public Optional<WorldField> resolveField(String owner, String name, String descriptor) {
        return classNamed(owner).fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    @Override
    public Optional<WorldMethod> resolveMethod(String owner, String name, String descriptor) {
        for (Optional<WorldClass> at = findClass(owner);
                at.isPresent();
                at = at.get().superclass()) {
            for (WorldMethod method : at.get().methods()) {
                if (method.name().equals(name) && method.descriptor().equals(descriptor)) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public List<WorldMethod> targets(WorldClass receiver, String name, String descriptor) {
        return classes.values().stream()
                .filter(type -> type.isInstantiated && type.isSubclassOf(receiver))
                .flatMap(type -> select(type, name, descriptor).stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<WorldMethod> select(WorldClass receiver, String name, String descriptor) {
        return resolveMethod(receiver.name(), name, descriptor);
    }

    private record Method(
            WorldClass owner, String name, String descriptor, int access, MethodNode node)
            implements WorldMethod {
        @Override
        public boolean isStatic() {
            return (access & Opcodes.ACC_STATIC) != 0;
        }

        @Override
        public boolean isNative() {
            return false;
        }

        @Override
        public boolean isAbstract() {
            return false;
        }

        @Override
        public boolean isSynchronized() {
            return false;
        }

        @Override
        public Optional<NativeBinding> nativeBinding() {
            return Optional.empty();
        }

        @Override
        public Optional<String> exportedName() {
            return Optional.empty();
        }
    }

    private static final class Type implements WorldClass {
        private final String name;
        private final Type parent;
        private final int id;
        private final int lastId;
        private final boolean isInstantiated;
        private final boolean needsInitialization;
        private final List<WorldField> fields = new ArrayList<>();
        private final List<WorldMethod> methods = new ArrayList<>();

        Type(
                String name,
                Type parent,
                int id,
                int lastId,
                boolean isInstantiated,
                boolean needsInitialization) {
            this.name = name;
            this.parent = parent;
            this.id = id;
            this.lastId = lastId;
            this.isInstantiated = isInstantiated;
            this.needsInitialization = needsInitialization;
        }

        void method(String method, String descriptor, int access) {
            MethodNode node = new MethodNode(access, method, descriptor, null, null);
            node.instructions.add(new InsnNode(Opcodes.NOP));
            methods.add(new Method(this, method, descriptor, access, node));
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Optional<WorldClass> superclass() {
            return Optional.ofNullable(parent);
        }

        @Override
        public List<WorldClass> interfaces() {
            return List.of();
        }

        @Override
        public int accessFlags() {
            return Opcodes.ACC_PUBLIC;
        }

        @Override
        public boolean isInterface() {
            return false;
        }

        @Override
        public boolean isArray() {
            return name.startsWith("[");
        }

        @Override
        public boolean isPrimitive() {
            return false;
        }

        @Override
        public Optional<WorldClass> component() {
            return Optional.empty();
        }

        @Override
        public boolean isInstantiated() {
            return isInstantiated;
        }

        @Override
        public List<WorldField> fields() {
            return fields;
        }

        @Override
        public List<WorldMethod> methods() {
            return methods;
        }

        @Override
        public Optional<WorldMethod> initializer() {
            return Optional.empty();
        }

        @Override
        public boolean needsInitialization() {
            return needsInitialization;
        }

        @Override
        public boolean declaresDefaultMethods() {
            return false;
        }

        @Override
        public boolean isHidden() {
            return false;
        }

        @Override
        public Optional<String> sourceFile() {
            return Optional.empty();
        }

        @Override
        public int id() {
            return id;
        }

        @Override
        public int lastId() {
            return lastId;
        }

        @Override
        public boolean isSubclassOf(WorldClass other) {
            return other.id() <= id && id <= other.lastId();
        }
    }
}
