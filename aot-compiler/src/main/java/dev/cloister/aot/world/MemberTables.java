package dev.cloister.aot.world;

import dev.cloister.aot.world.ReflectedMembers.Members;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.RecordComponentNode;

/**
 * Writes the bodies of {@code Declarations} that answer for members. A slot is the index of a
 * method, field or constructor among all that are declared, so all bodies of one round agree.
 */
final class MemberTables {
    private static final String METHOD = "java/lang/reflect/Method";
    private static final String FIELD = "java/lang/reflect/Field";
    private static final String CONSTRUCTOR = "java/lang/reflect/Constructor";
    private static final String COMPONENT = "java/lang/reflect/RecordComponent";
    private static final String CLASS_TYPE = "Ljava/lang/Class;";
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");
    private static final Type OBJECTS = Type.getType("[Ljava/lang/Object;");

    private final ClassTable table;
    private final ReflectedMembers members;
    private final Collection<LinkedClass> constructed;
    private final List<LinkedMethod> methods = new ArrayList<>();
    private final List<WorldField> fields = new ArrayList<>();
    private final List<LinkedMethod> constructors = new ArrayList<>();

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
                                            () -> constructors(constructorsOf(type), body)));
            case "methods" ->
                    forClasses(body, of -> !of.methods().isEmpty(), of -> methods(of, body));
            case "fields" -> forClasses(body, of -> !of.fields().isEmpty(), of -> fields(of, body));
            case "recordComponents" ->
                    forClasses(body, Members::hasComponents, of -> components(of, body));
            case "memberClasses" ->
                    forClasses(body, Members::hasMemberClasses, of -> memberClasses(of, body));
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
                return false;
            }
        }
        if (Type.getReturnType(method.descriptor()).getSort() == Type.ARRAY) {
            body.code().aconst(null);
            body.code().areturn(OBJECT);
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

    // ---- descriptions ------------------------------------------------------------------------

    private void constructors(List<LinkedMethod> list, LookupBody body) {
        body.array(CONSTRUCTOR, list.size(), i -> constructor(list.get(i), body));
    }

    private void constructor(LinkedMethod constructor, LookupBody body) {
        InstructionAdapter code = body.code();
        code.anew(Type.getObjectType(CONSTRUCTOR));
        code.dup();
        body.literal(constructor.owner());
        body.classes(List.of(Type.getArgumentTypes(constructor.descriptor())));
        body.classes(exceptions(constructor));
        code.iconst(ReflectedMembers.modifiers(constructor.access()));
        code.iconst(constructors.indexOf(constructor));
        textOrNull(constructor.node().signature, body);
        code.aconst(null);
        code.aconst(null);
        code.invokespecial(
                CONSTRUCTOR,
                "<init>",
                "("
                        + CLASS_TYPE
                        + "["
                        + CLASS_TYPE
                        + "["
                        + CLASS_TYPE
                        + "IILjava/lang/String;[B[B)V",
                false);
    }

    private static void textOrNull(String text, LookupBody body) {
        if (text == null) {
            body.code().aconst(null);
        } else {
            body.text(text);
        }
    }

    private List<Type> exceptions(LinkedMethod method) {
        return method.node().exceptions.stream()
                .filter(name -> table.find(name).isPresent())
                .map(Type::getObjectType)
                .toList();
    }

    private void methods(Members of, LookupBody body) {
        List<LinkedMethod> list = of.methods();
        body.array(METHOD, list.size(), i -> method(list.get(i), body));
    }

    private void method(LinkedMethod method, LookupBody body) {
        InstructionAdapter code = body.code();
        code.anew(Type.getObjectType(METHOD));
        code.dup();
        body.literal(method.owner());
        body.text(method.name());
        body.classes(List.of(Type.getArgumentTypes(method.descriptor())));
        body.literal(Type.getReturnType(method.descriptor()));
        body.classes(exceptions(method));
        code.iconst(ReflectedMembers.modifiers(method.access()));
        code.iconst(methods.indexOf(method));
        textOrNull(method.node().signature, body);
        code.aconst(null);
        code.aconst(null);
        code.aconst(null);
        code.invokespecial(
                METHOD,
                "<init>",
                "("
                        + CLASS_TYPE
                        + "Ljava/lang/String;["
                        + CLASS_TYPE
                        + CLASS_TYPE
                        + "["
                        + CLASS_TYPE
                        + "IILjava/lang/String;[B[B[B)V",
                false);
    }

    private void fields(Members of, LookupBody body) {
        List<WorldField> list = of.fields();
        body.array(FIELD, list.size(), i -> field(list.get(i), body));
    }

    private void field(WorldField field, LookupBody body) {
        InstructionAdapter code = body.code();
        LinkedClass owner = (LinkedClass) field.owner();
        code.anew(Type.getObjectType(FIELD));
        code.dup();
        body.literal(owner);
        body.text(field.name());
        body.literal(Type.getType(field.descriptor()));
        code.iconst(ReflectedMembers.modifiers(field.access()));
        code.iconst(isTrustedFinal(field) ? 1 : 0);
        code.iconst(fields.indexOf(field));
        textOrNull(owner.signatureOf(field), body);
        code.aconst(null);
        code.invokespecial(
                FIELD,
                "<init>",
                "(" + CLASS_TYPE + "Ljava/lang/String;" + CLASS_TYPE + "IZILjava/lang/String;[B)V",
                false);
    }

    /** Not even {@code setAccessible} makes these writable. */
    private static boolean isTrustedFinal(WorldField field) {
        boolean isFinal = (field.access() & Opcodes.ACC_FINAL) != 0;
        return isFinal
                && (field.isStatic()
                        || ReflectedMembers.isRecord((LinkedClass) field.owner())
                        || field.owner().isHidden());
    }

    private void components(Members of, LookupBody body) {
        List<RecordComponentNode> list = ReflectedMembers.componentsOf(of.type());
        body.array(
                COMPONENT,
                list.size(),
                i -> {
                    RecordComponentNode component = list.get(i);
                    body.literal(of.type());
                    body.text(component.name);
                    body.literal(Type.getType(component.descriptor));
                    method(of.type().declared(component.name + "()" + component.descriptor), body);
                    textOrNull(component.signature, body);
                    body.code()
                            .invokestatic(
                                    COMPONENT,
                                    "of",
                                    "("
                                            + CLASS_TYPE
                                            + "Ljava/lang/String;"
                                            + CLASS_TYPE
                                            + "L"
                                            + METHOD
                                            + ";Ljava/lang/String;)L"
                                            + COMPONENT
                                            + ";",
                                    false);
                });
    }

    private void memberClasses(Members of, LookupBody body) {
        List<Type> inner = new ArrayList<>();
        of.type()
                .loaded()
                .ifPresent(
                        loaded -> {
                            for (InnerClassNode row : loaded.node().innerClasses) {
                                if (of.type().name().equals(row.outerName)
                                        && table.find(row.name).isPresent()) {
                                    inner.add(Type.getObjectType(row.name));
                                }
                            }
                        });
        body.classes(inner);
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
        if (field.isStatic() && (field.access() & Opcodes.ACC_FINAL) != 0) {
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
