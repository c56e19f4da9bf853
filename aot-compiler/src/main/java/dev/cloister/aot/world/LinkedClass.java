package dev.cloister.aot.world;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/** A class with its supertypes linked. Reachability adds what is used of it; the end numbers it. */
final class LinkedClass implements WorldClass {
    private final String name;
    private final LoadedClass loaded;
    private final LinkedClass superclass;
    private final List<LinkedClass> interfaces;
    private final LinkedClass component;
    private final int accessFlags;
    private final Map<String, LinkedMethod> methods = new LinkedHashMap<>();
    private final Map<String, WorldField> fields = new LinkedHashMap<>();
    private final Set<WorldField> usedStatics = new LinkedHashSet<>();
    private final Set<LinkedClass> supertypes = new LinkedHashSet<>();

    /** The back end asks from several threads. */
    private final Map<String, Optional<LinkedMethod>> selections = new ConcurrentHashMap<>();

    private boolean inWorld;
    private boolean instantiated;
    private boolean initialized;
    private boolean needsInitialization;
    private List<WorldField> finalFields;
    private List<WorldMethod> finalMethods;
    private int id = -1;
    private int lastId = -1;

    /** An ordinary class or interface. */
    LinkedClass(LoadedClass loaded, LinkedClass superclass, List<LinkedClass> interfaces) {
        this.name = loaded.node().name;
        this.loaded = loaded;
        this.superclass = superclass;
        this.interfaces = interfaces;
        this.component = null;
        this.accessFlags = modifiers();
        for (MethodNode method : loaded.node().methods) {
            methods.put(method.name + method.desc, new LinkedMethod(this, method));
        }
        for (FieldNode field : loaded.node().fields) {
            fields.put(
                    field.name + ":" + field.desc,
                    new WorldField(this, field.name, field.desc, field.access, field.value));
        }
        collectSupertypes();
    }

    /** An array class, or ({@code component} null) a primitive type. */
    LinkedClass(
            String name,
            LinkedClass component,
            LinkedClass superclass,
            List<LinkedClass> interfaces) {
        this.name = name;
        this.loaded = null;
        this.superclass = superclass;
        this.interfaces = interfaces;
        this.component = component;
        int visibility = component == null ? Opcodes.ACC_PUBLIC : component.accessFlags & 7;
        this.accessFlags = visibility | Opcodes.ACC_FINAL | Opcodes.ACC_ABSTRACT;
        collectSupertypes();
    }

    private void collectSupertypes() {
        supertypes.add(this);
        if (superclass != null) {
            supertypes.addAll(superclass.supertypes);
        }
        interfaces.forEach(parent -> supertypes.addAll(parent.supertypes));
    }

    /** As {@code Class.getModifiers}: a nested class has them in its InnerClasses row. */
    private int modifiers() {
        for (InnerClassNode row : loaded.node().innerClasses) {
            if (row.name.equals(name)) {
                return row.access & ~Opcodes.ACC_SUPER;
            }
        }
        return loaded.node().access
                & ~(Opcodes.ACC_SUPER | Opcodes.ACC_RECORD | Opcodes.ACC_DEPRECATED);
    }

    @Override
    public String name() {
        return name;
    }

    Origin origin() {
        return component != null
                ? component.origin()
                : loaded == null ? Origin.JDK : loaded.origin();
    }

    Optional<LoadedClass> loaded() {
        return Optional.ofNullable(loaded);
    }

    @Override
    public Optional<WorldClass> superclass() {
        return Optional.ofNullable(superclass);
    }

    /** Null for Object and primitives. */
    LinkedClass parent() {
        return superclass;
    }

    @Override
    public List<WorldClass> interfaces() {
        return List.copyOf(interfaces);
    }

    List<LinkedClass> superinterfaces() {
        return interfaces;
    }

    /** Itself, superclasses and superinterfaces; without array covariance. */
    Set<LinkedClass> supertypes() {
        return supertypes;
    }

    @Override
    public int accessFlags() {
        return accessFlags;
    }

    @Override
    public boolean isInterface() {
        return loaded != null && (loaded.node().access & Opcodes.ACC_INTERFACE) != 0;
    }

    boolean isAbstract() {
        return loaded != null && (loaded.node().access & Opcodes.ACC_ABSTRACT) != 0;
    }

    boolean isEnum() {
        return superclass != null && superclass.name.equals("java/lang/Enum");
    }

    @Override
    public boolean isArray() {
        return component != null;
    }

    @Override
    public boolean isPrimitive() {
        return loaded == null && component == null;
    }

    @Override
    public boolean declaresDefaultMethods() {
        return Reachability.hasDefaults(this);
    }

    @Override
    public boolean isHidden() {
        return origin() == Origin.SYNTHETIC;
    }

    @Override
    public Optional<WorldClass> component() {
        return Optional.ofNullable(component);
    }

    LinkedClass componentClass() {
        return component;
    }

    @Override
    public boolean isSubclassOf(WorldClass other) {
        if (supertypes.contains(other)) {
            return true;
        }
        return component != null
                && ((LinkedClass) other).component != null
                && !component.isPrimitive()
                && component.isSubclassOf(((LinkedClass) other).component);
    }

    String packageName() {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    LinkedMethod declared(String key) {
        return methods.get(key);
    }

    Iterable<LinkedMethod> declaredMethods() {
        return methods.values();
    }

    /** The generic signature of a field, or null. */
    String signatureOf(WorldField field) {
        return nodeOf(field).signature;
    }

    /** The annotations of a field that exist at run time; null for none. */
    List<AnnotationNode> annotationsOf(WorldField field) {
        return nodeOf(field).visibleAnnotations;
    }

    private FieldNode nodeOf(WorldField field) {
        for (FieldNode node : loaded.node().fields) {
            if (node.name.equals(field.name()) && node.desc.equals(field.descriptor())) {
                return node;
            }
        }
        throw new IllegalArgumentException(field + " is no field of " + this);
    }

    Iterable<WorldField> declaredFields() {
        return fields.values();
    }

    WorldField declaredField(String fieldName, String descriptor) {
        return fields.get(fieldName + ":" + descriptor);
    }

    Optional<WorldField> declaredField(String fieldName) {
        return fields.values().stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }

    Map<String, Optional<LinkedMethod>> selections() {
        return selections;
    }

    // ---- what reachability finds out -------------------------------------------------------

    boolean isInWorld() {
        return inWorld;
    }

    void markInWorld() {
        inWorld = true;
    }

    @Override
    public boolean isInstantiated() {
        return instantiated;
    }

    void markInstantiated() {
        instantiated = true;
    }

    boolean isInitialized() {
        return initialized;
    }

    void markInitialized() {
        initialized = true;
    }

    void markStaticUsed(WorldField field) {
        usedStatics.add(field);
    }

    // ---- the finished class ----------------------------------------------------------------

    void complete(boolean initializes) {
        needsInitialization = initializes;
        finalFields =
                fields.values().stream()
                        .filter(field -> !field.isStatic() || usedStatics.contains(field))
                        .toList();
        finalMethods =
                methods.values().stream()
                        .filter(method -> method.isReached() && !method.name().equals("<clinit>"))
                        .sorted(
                                Comparator.comparing(LinkedMethod::name)
                                        .thenComparing(LinkedMethod::descriptor))
                        .map(WorldMethod.class::cast)
                        .toList();
    }

    void number(int first, int last) {
        id = first;
        lastId = last;
    }

    @Override
    public List<WorldField> fields() {
        return finalFields;
    }

    @Override
    public List<WorldMethod> methods() {
        return finalMethods;
    }

    @Override
    public Optional<WorldMethod> initializer() {
        LinkedMethod initializer = methods.get("<clinit>()V");
        return initializer != null && initializer.isReached()
                ? Optional.of(initializer)
                : Optional.empty();
    }

    @Override
    public boolean needsInitialization() {
        return needsInitialization;
    }

    @Override
    public Optional<String> sourceFile() {
        return loaded == null ? Optional.empty() : Optional.ofNullable(loaded.node().sourceFile);
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
    public String toString() {
        return name;
    }
}
