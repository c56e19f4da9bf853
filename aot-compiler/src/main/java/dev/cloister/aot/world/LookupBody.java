package dev.cloister.aot.world;

import java.util.List;
import java.util.function.IntConsumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The body of one method of {@code Declarations} while it is written. */
final class LookupBody {
    private final MethodNode buffer = new MethodNode(Opcodes.ASM9);
    private final InstructionAdapter code = new InstructionAdapter(buffer);

    InstructionAdapter code() {
        return code;
    }

    void literal(LinkedClass type) {
        buffer.instructions.add(new LdcInsnNode(Type.getObjectType(type.name())));
    }

    void literal(Type type) {
        buffer.instructions.add(new LdcInsnNode(Type.getObjectType(ClassTable.nameOf(type))));
    }

    void text(String text) {
        code.aconst(text);
    }

    /** An array; {@code element} writes the element of an index. */
    void array(String elementType, int length, IntConsumer element) {
        array(Type.getObjectType(elementType), length, element);
    }

    void array(Type type, int length, IntConsumer element) {
        code.iconst(length);
        code.newarray(type);
        for (int i = 0; i < length; i++) {
            code.dup();
            code.iconst(i);
            element.accept(i);
            code.astore(type);
        }
    }

    void texts(List<String> texts) {
        array("java/lang/String", texts.size(), i -> text(texts.get(i)));
    }

    void classes(List<Type> types) {
        array("java/lang/Class", types.size(), i -> literal(types.get(i)));
    }

    /** {@code if (argument 0 == type) return value;}. */
    void whenClass(LinkedClass type, Type result, Runnable value) {
        Label next = new Label();
        code.load(0, Type.getObjectType("java/lang/Class"));
        literal(type);
        code.ifacmpne(next);
        value.run();
        code.areturn(result);
        code.mark(next);
    }

    /** {@code if (argument 0 .equals(text)) return value;}. */
    void whenText(String text, Type result, Runnable value) {
        Label next = new Label();
        code.load(0, Type.getObjectType("java/lang/String"));
        text(text);
        code.invokevirtual("java/lang/String", "equals", "(Ljava/lang/Object;)Z", false);
        code.ifeq(next);
        value.run();
        code.areturn(result);
        code.mark(next);
    }

    /** One case for each slot, in argument 0; {@code body} returns or throws. */
    void slots(int count, IntConsumer body) {
        Label otherwise = new Label();
        if (count > 0) {
            Label[] labels = new Label[count];
            for (int i = 0; i < count; i++) {
                labels[i] = new Label();
            }
            code.load(0, Type.INT_TYPE);
            code.tableswitch(0, count - 1, otherwise, labels);
            for (int i = 0; i < count; i++) {
                code.mark(labels[i]);
                body.accept(i);
            }
        }
        code.mark(otherwise);
        fail();
    }

    /** {@code return null;}. */
    void none() {
        code.aconst(null);
        code.areturn(Type.getObjectType("java/lang/Object"));
    }

    /** What no slot stands for. */
    void fail() {
        fail("java/lang/IllegalArgumentException", "no such member");
    }

    void fail(String exception, String message) {
        code.anew(Type.getObjectType(exception));
        code.dup();
        text(message);
        code.invokespecial(exception, "<init>", "(Ljava/lang/String;)V", false);
        code.athrow();
    }

    /** What was written, to be part of another body. */
    InsnList instructions() {
        return buffer.instructions;
    }

    /** Makes what was written the body of {@code method}. */
    void install(MethodNode method) {
        int receiver = (method.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
        method.instructions = buffer.instructions;
        method.tryCatchBlocks.clear();
        method.localVariables = null;
        method.maxLocals = (Type.getArgumentsAndReturnSizes(method.desc) >> 2) - 1 + receiver;
        method.maxStack = 40;
    }
}
