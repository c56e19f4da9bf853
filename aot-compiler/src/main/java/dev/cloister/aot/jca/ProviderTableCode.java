package dev.cloister.aot.jca;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/** Writes the bodies of {@code dev.cloister.vm.ProviderTable}. */
public final class ProviderTableCode {
    /** Internal name of the class whose bodies these are. */
    public static final String OWNER = "dev/cloister/vm/ProviderTable";

    /** Its methods: name and descriptor. */
    public static final String ROWS = "rows()[Ljava/lang/String;";

    /** Makes the implementation of a row. */
    public static final String CREATE = "create(I)Ljava/lang/Object;";

    /** Whether a key is of a class that the implementation takes. */
    public static final String SUPPORTS = "supports(ILjava/lang/Object;)Z";

    private final List<ProviderService> services;
    private final List<String> rows;

    public ProviderTableCode(NamedAlgorithms algorithms) {
        services = algorithms.services();
        rows = new ArrayList<>();
        services.forEach(service -> rows.add(service.row()));
        rows.addAll(algorithms.catalog().platformRows());
        algorithms.absent().forEach(key -> rows.add("N\t" + key));
    }

    /** Replaces the body of one of the three methods. */
    public void write(MethodNode method) {
        method.instructions.clear();
        method.tryCatchBlocks.clear();
        method.localVariables = null;
        switch (method.name + method.desc) {
            case ROWS -> rows(method);
            case CREATE -> byRow(method, Opcodes.ACONST_NULL, Opcodes.ARETURN, this::create);
            case SUPPORTS -> byRow(method, Opcodes.ICONST_1, Opcodes.IRETURN, this::supports);
            default -> throw new IllegalArgumentException(method.name + method.desc);
        }
        method.maxStack = 4;
        method.maxLocals = 2;
    }

    private void rows(MethodVisitor code) {
        code.visitLdcInsn(rows.size());
        code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/String");
        for (int i = 0; i < rows.size(); i++) {
            code.visitInsn(Opcodes.DUP);
            code.visitLdcInsn(i);
            code.visitLdcInsn(rows.get(i));
            code.visitInsn(Opcodes.AASTORE);
        }
        code.visitInsn(Opcodes.ARETURN);
    }

    private interface RowCode {
        void write(MethodVisitor code, ProviderService service);
    }

    private void byRow(MethodVisitor code, int otherwise, int opcodeOfReturn, RowCode row) {
        Label none = new Label();
        Label[] labels = new Label[services.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = new Label();
        }
        if (labels.length > 0) {
            code.visitVarInsn(Opcodes.ILOAD, 0);
            code.visitTableSwitchInsn(0, labels.length - 1, none, labels);
        }
        for (int i = 0; i < labels.length; i++) {
            code.visitLabel(labels[i]);
            row.write(code, services.get(i));
            code.visitInsn(opcodeOfReturn);
        }
        code.visitLabel(none);
        code.visitInsn(otherwise);
        code.visitInsn(opcodeOfReturn);
    }

    private void create(MethodVisitor code, ProviderService service) {
        code.visitTypeInsn(Opcodes.NEW, service.className());
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, service.className(), "<init>", "()V", false);
    }

    private void supports(MethodVisitor code, ProviderService service) {
        Label yes = new Label();
        Label end = new Label();
        for (String keyClass : service.keyClasses()) {
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.INSTANCEOF, keyClass);
            code.visitJumpInsn(Opcodes.IFNE, yes);
        }
        code.visitInsn(service.keyClasses().isEmpty() ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
        code.visitJumpInsn(Opcodes.GOTO, end);
        code.visitLabel(yes);
        code.visitInsn(Opcodes.ICONST_1);
        code.visitLabel(end);
    }
}
