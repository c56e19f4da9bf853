package dev.cloister.aot.world;

import dev.cloister.aot.world.ReflectedMembers.Members;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.RecordComponentNode;

/** Writes the objects of {@code java.lang.reflect} that describe declared members. */
final class MemberDescriptions {
    private static final String METHOD = "java/lang/reflect/Method";
    private static final String FIELD = "java/lang/reflect/Field";
    private static final String CONSTRUCTOR = "java/lang/reflect/Constructor";
    private static final String COMPONENT = "java/lang/reflect/RecordComponent";
    private static final String CLASS_TYPE = "Ljava/lang/Class;";

    private final ClassTable table;
    private final List<LinkedMethod> methods;
    private final List<WorldField> fields;
    private final List<LinkedMethod> constructors;

    /** The lists: a member's place in them is its slot. */
    MemberDescriptions(
            ClassTable table,
            List<LinkedMethod> methods,
            List<WorldField> fields,
            List<LinkedMethod> constructors) {
        this.table = table;
        this.methods = methods;
        this.fields = fields;
        this.constructors = constructors;
    }

    void constructors(List<LinkedMethod> list, LookupBody body) {
        body.array(CONSTRUCTOR, list.size(), i -> constructor(list.get(i), body));
    }

    void constructor(LinkedMethod constructor, LookupBody body) {
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

    void methods(Members of, LookupBody body) {
        List<LinkedMethod> list = of.methods();
        body.array(METHOD, list.size(), i -> method(list.get(i), body));
    }

    void method(LinkedMethod method, LookupBody body) {
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

    void fields(Members of, LookupBody body) {
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

    void components(Members of, LookupBody body) {
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

    void memberClasses(Members of, LookupBody body) {
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
}
