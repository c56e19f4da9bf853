package dev.cloister.aot.world;

import dev.cloister.aot.world.ReflectedMembers.Members;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;
import org.objectweb.asm.tree.RecordComponentNode;

/**
 * Writes the bodies of {@code Declarations} that answer for members. A slot is the index of a
 * method, field or constructor among all that are declared, so all bodies of one round agree.
 */
final class MemberTables {
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");
    private static final Type OBJECTS = Type.getType("[Ljava/lang/Object;");

    private final ClassTable table;
    private final ReflectedMembers members;
    private final Collection<LinkedClass> constructed;
    private final List<LinkedMethod> methods = new ArrayList<>();
    private final List<WorldField> fields = new ArrayList<>();
    private final List<LinkedMethod> constructors = new ArrayList<>();
    private final MemberDescriptions descriptions;

    /** {@code constructed}: classes whose constructors are declared. */
    MemberTables(ClassTable table, ReflectedMembers members, Collection<LinkedClass> constructed) {
        this.table = table;
        this.members = members;
        this.constructed = constructed;
        for (Members of : members.classes()) {
            methods.addAll(of.methods());
            fields.addAll(of.fields());
        }
        constructed.forEach(type -> constructors.addAll(constructorsOf(type)));
        this.descriptions = new MemberDescriptions(table, methods, fields, constructors);
    }

    MemberDescriptions descriptions() {
        return descriptions;
    }

    private List<LinkedMethod> constructorsOf(LinkedClass type) {
        List<LinkedMethod> found = new ArrayList<>();
        for (LinkedMethod method : type.declaredMethods()) {
            boolean exists =
                    Arrays.stream(Type.getArgumentTypes(method.descriptor()))
                            .allMatch(p -> table.find(ClassTable.nameOf(p)).isPresent());
            if (method.isConstructor() && exists) {
                found.add(method);
            }
        }
        return found;
    }

    /** False: the method of this name answers for something else. */
    boolean write(LinkedMethod method, LookupBody body) {
        switch (method.name()) {
            case "constructors" ->
                    constructed.forEach(
                            type ->
                                    body.whenClass(
                                            type,
                                            OBJECT,
                                            () ->
                                                    descriptions.constructors(
                                                            constructorsOf(type), body)));
            case "methods" ->
                    forClasses(
                            body,
                            of -> !of.methods().isEmpty(),
                            of -> descriptions.methods(of, body));
            case "fields" ->
                    forClasses(
                            body,
                            of -> !of.fields().isEmpty(),
                            of -> descriptions.fields(of, body));
            case "recordComponents" ->
                    forClasses(
                            body, Members::hasComponents, of -> descriptions.components(of, body));
            case "memberClasses" ->
                    forClasses(
                            body,
                            Members::hasMemberClasses,
                            of -> descriptions.memberClasses(of, body));
            case "completeness" -> {
                for (Members of : members.classes()) {
                    if (of.completeness() != 0) {
                        body.whenClass(
                                of.type(),
                                Type.INT_TYPE,
                                () -> body.code().iconst(of.completeness()));
                    }
                }
                body.code().iconst(0);
                body.code().areturn(Type.INT_TYPE);
            }
            case "construct" -> body.slots(constructors.size(), slot -> construct(slot, body));
            case "invoke" -> body.slots(methods.size(), slot -> invoke(slot, body));
            case "get" -> body.slots(fields.size(), slot -> get(slot, body));
            case "set" -> body.slots(fields.size(), slot -> set(slot, body));
            default -> {
                return writeAnnotations(method.name(), body);
            }
        }
        if (Type.getReturnType(method.descriptor()).getSort() == Type.ARRAY) {
            body.none();
        }
        return true;
    }

    private boolean writeAnnotations(String name, LookupBody body) {
        AnnotationTables annotations = new AnnotationTables(table);
        switch (name) {
            case "methodAnnotations" -> annotations.methods(methods, body);
            case "constructorAnnotations" -> annotations.methods(constructors, body);
            case "fieldAnnotations" -> annotations.fields(fields, body);
            case "methodParameterAnnotations" -> annotations.parameters(methods, body);
            case "constructorParameterAnnotations" -> annotations.parameters(constructors, body);
            case "defaultValue" -> annotations.defaults(methods, body);
            case "componentAnnotations" -> {
                for (Members of : members.classes()) {
                    annotations.components(of.type(), body);
                }
                body.none();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void forClasses(LookupBody body, Predicate<Members> wanted, Consumer<Members> value) {
        for (Members of : members.classes()) {
            if (wanted.test(of)) {
                body.whenClass(of.type(), OBJECT, () -> value.accept(of));
            }
        }
    }

    /** The annotation types that {@link #write} makes instances of. */
    List<LinkedClass> annotationTypes(AnnotationTables annotations) {
        List<LinkedClass> types = new ArrayList<>();
        List<LinkedMethod> executables = new ArrayList<>(methods);
        executables.addAll(constructors);
        for (LinkedMethod method : executables) {
            types.addAll(annotations.types(annotations.of(method)));
            annotations
                    .ofParameters(method)
                    .forEach(nodes -> types.addAll(annotations.types(nodes)));
        }
        fields.forEach(field -> types.addAll(annotations.types(annotations.of(field))));
        for (Members of : members.classes()) {
            types.addAll(annotations.typesOfComponents(of.type()));
        }
        return types;
    }

    /** Adds the internal names of classes that the members' signatures mention. */
    void mentioned(TreeSet<String> names) {
        methods.forEach(method -> SignatureTables.mentioned(method.node().signature, names));
        constructors.forEach(method -> SignatureTables.mentioned(method.node().signature, names));
        for (WorldField field : fields) {
            LinkedClass owner = (LinkedClass) field.owner();
            SignatureTables.mentionedByField(owner.signatureOf(field), names);
        }
        for (Members of : members.classes()) {
            for (RecordComponentNode component : ReflectedMembers.componentsOf(of.type())) {
                SignatureTables.mentionedByField(component.signature, names);
            }
        }
    }

    // ---- actions -----------------------------------------------------------------------------

    private void construct(int slot, LookupBody body) {
        LinkedMethod constructor = constructors.get(slot);
        LinkedClass owner = constructor.owner();
        if (owner.isAbstract() || owner.isEnum()) {
            body.fail();
            return;
        }
        body.code().anew(Type.getObjectType(owner.name()));
        body.code().dup();
        arguments(constructor, 1, body);
        body.code().invokespecial(owner.name(), "<init>", constructor.descriptor(), false);
        body.code().areturn(OBJECT);
    }

    private void invoke(int slot, LookupBody body) {
        InstructionAdapter code = body.code();
        LinkedMethod method = methods.get(slot);
        if (members.isListedOnly(method)) {
            body.fail();
            return;
        }
        String owner = method.owner().name();
        boolean isInterface = method.owner().isInterface();
        Optional<String> remedy = refusal(method);
        if (remedy.isPresent()) {
            body.fail(
                    "java/lang/UnsupportedOperationException",
                    method.display() + " cannot work in an enclave; " + remedy.get());
            return;
        }
        if (!method.isStatic()) {
            receiver(owner, body);
        }
        arguments(method, 2, body);
        if (method.isStatic()) {
            code.invokestatic(owner, method.name(), method.descriptor(), isInterface);
        } else if (method.isPrivate()) {
            code.invokespecial(owner, method.name(), method.descriptor(), isInterface);
        } else if (isInterface) {
            code.invokeinterface(owner, method.name(), method.descriptor());
        } else {
            code.invokevirtual(owner, method.name(), method.descriptor(), false);
        }
        Boxes.box(Type.getReturnType(method.descriptor()), code);
        code.areturn(OBJECT);
    }

    /** Among all methods of a class there may be some that nobody means to call. */
    private static Optional<String> refusal(LinkedMethod method) {
        boolean isOfConstants =
                method.name().equals("describeConstable")
                        || method.name().equals("resolveConstantDesc");
        if (isOfConstants && method.owner().origin() == Origin.JDK) {
            return Optional.of("constants are not described there");
        }
        return method.owner()
                .loaded()
                .flatMap(
                        loaded ->
                                loaded.refusal()
                                        .or(
                                                () ->
                                                        Optional.ofNullable(
                                                                loaded.refusals()
                                                                        .get(method.key()))));
    }

    private static void receiver(String owner, LookupBody body) {
        body.code().load(1, OBJECT);
        body.code().checkcast(Type.getObjectType(owner));
    }

    private static void arguments(LinkedMethod method, int array, LookupBody body) {
        Type[] parameters = Type.getArgumentTypes(method.descriptor());
        for (int i = 0; i < parameters.length; i++) {
            body.code().load(array, OBJECTS);
            body.code().iconst(i);
            body.code().aload(OBJECT);
            Boxes.unbox(parameters[i], body.code());
        }
    }

    private void get(int slot, LookupBody body) {
        WorldField field = fields.get(slot);
        String owner = field.owner().name();
        if (members.isListedOnly(field)) {
            body.fail();
            return;
        }
        if (field.isStatic()) {
            body.code().getstatic(owner, field.name(), field.descriptor());
        } else {
            receiver(owner, body);
            body.code().getfield(owner, field.name(), field.descriptor());
        }
        Boxes.box(Type.getType(field.descriptor()), body.code());
        body.code().areturn(OBJECT);
    }

    private void set(int slot, LookupBody body) {
        WorldField field = fields.get(slot);
        InstructionAdapter code = body.code();
        String owner = field.owner().name();
        boolean isConstant = field.isStatic() && (field.access() & Opcodes.ACC_FINAL) != 0;
        if (isConstant || members.isListedOnly(field)) {
            body.fail();
            return;
        }
        if (!field.isStatic()) {
            receiver(owner, body);
        }
        code.load(2, OBJECT);
        Boxes.unbox(Type.getType(field.descriptor()), code);
        if (field.isStatic()) {
            code.putstatic(owner, field.name(), field.descriptor());
        } else {
            code.putfield(owner, field.name(), field.descriptor());
        }
        code.areturn(Type.VOID_TYPE);
    }
}
