package dev.cloister.aot.world;

import dev.cloister.aot.desugar.MemberUse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;

/**
 * Writes the bodies of {@code dev.cloister.vm.Declarations}: what may be looked up by name. A body
 * reaches code in which more is declared, so they are written again until nothing is added.
 */
final class DeclaredLookups {
    static final String OWNER = "dev/cloister/vm/Declarations";

    /** What {@code Class.forName} takes: a binary name, or that of an array class. */
    private static final Pattern CLASS_NAME =
            Pattern.compile("[^\\[/;]+|\\[+([ZBCSIJFD]|L[^\\[/;]+;)");

    private static final Type OBJECT = Type.getObjectType("java/lang/Object");

    private final ClassTable table;
    private final ClassPath classPath;
    private final LibraryJdk jdk;
    private final ReflectedMembers members;
    private final DeclaredProxies proxies;
    private final TreeSet<String> classes = new TreeSet<>();
    private final TreeMap<String, byte[]> resources = new TreeMap<>();
    private final TreeMap<String, List<String>> services = new TreeMap<>();
    private final TreeSet<String> algorithms = new TreeSet<>();
    private boolean annotationsRead;
    private boolean anyService;
    private String written = "";

    DeclaredLookups(ClassTable table, ClassPath classPath, LibraryJdk jdk) {
        this.table = table;
        this.classPath = classPath;
        this.jdk = jdk;
        this.members = new ReflectedMembers(table);
        this.proxies = new DeclaredProxies(table);
    }

    /** By binary name; of a class that does not exist the look-up fails at run time. */
    void declareClass(String binaryName) {
        classes.add(binaryName);
    }

    void declareMembers(MemberUse use) {
        members.add(use);
    }

    /** By internal names. */
    void declareProxy(List<String> interfaces) {
        proxies.declare(interfaces);
    }

    void declareResource(String name) {
        classPath.resources(name).stream()
                .findFirst()
                .or(() -> jdk.resource(name))
                .ifPresent(bytes -> resources.put(name, bytes));
    }

    void declareService(String binaryName) {
        List<String> providers = new ArrayList<>();
        for (byte[] file : classPath.resources("META-INF/services/" + binaryName)) {
            for (String line : new String(file, StandardCharsets.UTF_8).split("\\R")) {
                String name = line.replaceFirst("#.*", "").strip();
                if (!name.isEmpty() && !providers.contains(name)) {
                    providers.add(name);
                    classes.add(name);
                }
            }
        }
        services.put(binaryName, providers);
    }

    /** From now on every class literal of the program may be a service. */
    void declareAnyService() {
        anyService = true;
    }

    private void declareServices(Reachability reachability) {
        for (LinkedClass type : reachability.literals()) {
            String name = type.binaryName();
            if (!services.containsKey(name)
                    && !classPath.resources("META-INF/services/" + name).isEmpty()) {
                declareService(name);
            }
        }
    }

    /** Writes the bodies that are reached; false when nothing has changed since the last time. */
    boolean write(Reachability reachability) {
        Optional<LinkedClass> owner = table.known(OWNER);
        if (owner.isEmpty()) {
            return false;
        }
        if (anyService) {
            declareServices(reachability);
        }
        List<LinkedMethod> reached = new ArrayList<>();
        owner.get().declaredMethods().forEach(reached::add);
        reached.removeIf(method -> !method.isReached() || method.isConstructor());
        if (!reached.isEmpty()) {
            readAnnotations();
        }
        List<LinkedClass> sealed = sealedClasses(reached, reachability);
        EnclosingMethods enclosing = enclosingMethods(reached, reachability);
        MemberTables tables = new MemberTables(table, members, declared().values());
        List<LinkedClass> annotated = annotatedClasses(reached, reachability, tables);
        List<LinkedClass> signed = signedClasses(reached, reachability);
        String content =
                reached
                        + " "
                        + classes
                        + resources.keySet()
                        + services
                        + members
                        + proxies
                        + sealed
                        + annotated
                        + signed
                        + enclosing;
        if (reached.isEmpty() || content.equals(written)) {
            return false;
        }
        written = content;
        // The annotation types among the members are new.
        tables = new MemberTables(table, members, declared().values());
        for (LinkedMethod method : reached) {
            LookupBody body = new LookupBody();
            if (method.name().equals("permittedSubclasses")) {
                sealed.forEach(type -> body.whenClass(type, OBJECT, () -> permitted(type, body)));
                body.none();
            } else if (method.name().equals("annotations")) {
                new AnnotationTables(table).classes(annotated, body);
            } else if (method.name().equals("signature")) {
                SignatureTables.signatures(signed, body);
            } else if (method.name().equals("typeNamed")) {
                new SignatureTables(table).types(mentioned(signed, tables), body);
            } else if (method.name().startsWith("enclosing")) {
                boolean constructors = method.name().endsWith("Constructor");
                enclosing.write(constructors, tables.descriptions(), body);
            } else if (!tables.write(method, body)) {
                write(method, body, reachability);
            }
            body.install(method.node());
            reachability.rewritten(method);
        }
        return true;
    }

    /** All of the world, when the program asks for permitted subclasses at all. */
    private static List<LinkedClass> sealedClasses(
            List<LinkedMethod> reached, Reachability reachability) {
        if (!asksFor(reached, "permittedSubclasses")) {
            return List.of();
        }
        return reachability.world().stream().filter(type -> !permitted(type).isEmpty()).toList();
    }

    /**
     * All of the world that have annotations, when the program asks for those of classes. What it
     * can get instances of has a proxy class and all its methods.
     */
    private List<LinkedClass> annotatedClasses(
            List<LinkedMethod> reached, Reachability reachability, MemberTables tables) {
        AnnotationTables annotations = new AnnotationTables(table);
        List<LinkedClass> found = new ArrayList<>();
        if (asksFor(reached, "annotations")) {
            for (LinkedClass type : reachability.world()) {
                if (!annotations.of(type).isEmpty()) {
                    found.add(type);
                    annotations.types(annotations.of(type)).forEach(this::declareAnnotation);
                }
            }
        }
        if (reached.stream().anyMatch(m -> m.name().endsWith("Annotations"))) {
            tables.annotationTypes(annotations).forEach(this::declareAnnotation);
        }
        return found;
    }

    private EnclosingMethods enclosingMethods(
            List<LinkedMethod> reached, Reachability reachability) {
        boolean asked = reached.stream().anyMatch(m -> m.name().startsWith("enclosing"));
        EnclosingMethods enclosing =
                new EnclosingMethods(asked ? List.copyOf(reachability.world()) : List.of(), table);
        enclosing.declare(members, this);
        return enclosing;
    }

    private void declareAnnotation(LinkedClass type) {
        proxies.declare(List.of(type.name()));
        members.declare(type);
    }

    /** All of the world that have something generic, when the program asks for it. */
    private static List<LinkedClass> signedClasses(
            List<LinkedMethod> reached, Reachability reachability) {
        return asksFor(reached, "signature")
                ? reachability.world().stream()
                        .filter(type -> SignatureTables.of(type) != null)
                        .toList()
                : List.of();
    }

    private static TreeSet<String> mentioned(List<LinkedClass> signed, MemberTables tables) {
        TreeSet<String> names = new TreeSet<>();
        signed.forEach(type -> SignatureTables.mentioned(SignatureTables.of(type), names));
        tables.mentioned(names);
        return names;
    }

    private static boolean asksFor(List<LinkedMethod> reached, String name) {
        return reached.stream().anyMatch(method -> method.name().equals(name));
    }

    private static List<String> permitted(LinkedClass type) {
        return type.loaded()
                .map(loaded -> loaded.node().permittedSubclasses)
                .filter(names -> names != null)
                .orElse(List.of());
    }

    private void permitted(LinkedClass type, LookupBody body) {
        body.classes(
                permitted(type).stream()
                        .filter(name -> table.find(name).isPresent())
                        .map(Type::getObjectType)
                        .toList());
    }

    /** What annotations and files declare; read when something asks for the first time. */
    private void readAnnotations() {
        if (!annotationsRead) {
            annotationsRead = true;
            ReflectiveAnnotations annotations = new ReflectiveAnnotations(classPath);
            DeclarationFile file = DeclarationFile.read(classPath);
            annotations.classes().forEach(this::declareAll);
            file.classes().forEach(this::declareAll);
            file.constructors().forEach(this::declareClass);
            annotations.resources().forEach(this::declareResource);
            file.resources().forEach(this::declareResource);
            file.proxies().forEach(this::declareProxy);
            algorithms.addAll(annotations.algorithms());
            algorithms.addAll(file.algorithms());
        }
    }

    private void declareAll(String binaryName) {
        String name = binaryName.replace('.', '/');
        classes.add(binaryName);
        declareProxy(List.of(name));
        table.find(name).ifPresent(members::declare);
    }

    /** Algorithms that are asked for by computed names, such as {@code MessageDigest.SHA-256}. */
    Collection<String> algorithms() {
        readAnnotations();
        return algorithms;
    }

    private void write(LinkedMethod method, LookupBody body, Reachability reachability) {
        switch (method.name()) {
            case "classNamed" ->
                    declared()
                            .forEach(
                                    (name, type) -> {
                                        reachability.initialize(type, method);
                                        body.whenText(name, OBJECT, () -> body.literal(type));
                                    });
            case "proxy" -> proxies.write(body);
            case "provider" -> providerClasses().forEach(type -> provider(type, body));
            case "resource" ->
                    resources.forEach(
                            (name, bytes) ->
                                    body.whenText(
                                            name,
                                            OBJECT,
                                            () ->
                                                    body.text(
                                                            new String(
                                                                    bytes,
                                                                    StandardCharsets.ISO_8859_1))));
            default ->
                    services.forEach(
                            (name, providers) ->
                                    body.whenText(name, OBJECT, () -> body.texts(providers)));
        }
        body.none();
    }

    private Collection<LinkedClass> providerClasses() {
        TreeMap<String, LinkedClass> found = new TreeMap<>();
        for (List<String> names : services.values()) {
            for (String name : names) {
                table.find(name.replace('.', '/')).ifPresent(type -> found.put(name, type));
            }
        }
        return found.values();
    }

    private static void provider(LinkedClass type, LookupBody body) {
        if (type.declared("<init>()V") != null && !type.isAbstract()) {
            body.whenClass(
                    type,
                    OBJECT,
                    () -> {
                        body.code().anew(Type.getObjectType(type.name()));
                        body.code().dup();
                        body.code().invokespecial(type.name(), "<init>", "()V", false);
                    });
        }
    }

    private Map<String, LinkedClass> declared() {
        Map<String, LinkedClass> found = new TreeMap<>();
        for (String name : classes) {
            if (CLASS_NAME.matcher(name).matches() && !ClassTable.PRIMITIVES.contains(name)) {
                table.find(name.replace('.', '/')).ifPresent(type -> found.put(name, type));
            }
        }
        return found;
    }
}
