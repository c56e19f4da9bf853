package dev.cloister.aot.desugar;

import java.util.Locale;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;
import org.objectweb.asm.tree.MethodInsnNode;

/** One access through a known {@code VarHandle}: handle, coordinates, values → result. */
final class VarHandleAccess {
    private static final String UNSAFE = "jdk/internal/misc/Unsafe";
    private static final String OBJECTS = "java/util/Objects";
    private static final String STORE_EXCEPTION = "java/lang/ArrayStoreException";
    private static final String BYTE_VIEWS = "dev/cloister/vm/ByteViews";
    private static final Type BYTES = Type.getType("[B");
    private static final Type VOID_OBJECT = Type.getObjectType("java/lang/Void");

    private final VarHandleConstant handle;
    private final MethodInsnNode call;
    private final Splice splice;
    private final InstructionAdapter code;
    private final Type[] parameters;
    private final int[] locals;

    VarHandleAccess(VarHandleConstant handle, MethodInsnNode call, Splice splice) {
        this.handle = handle;
        this.call = call;
        this.splice = splice;
        this.code = splice.code();
        this.parameters = Type.getArgumentTypes(call.desc);
        this.locals = splice.store(parameters);
    }

    /** False: this access mode is not supported on this kind. */
    boolean emit() {
        code.pop();
        Type result =
                switch (handle.kind()) {
                    case BYTE_VIEW -> byteView();
                    case ARRAY -> array();
                    case FIELD -> field();
                    case STATIC_FIELD -> staticField();
                };
        if (result == null) {
            return false;
        }
        Type returned = Type.getReturnType(call.desc);
        if (result.getSort() != Type.VOID) {
            Conversions.convert(code, result, returned, result);
        }
        return true;
    }

    private boolean isPlain() {
        return call.name.equals("get") || call.name.equals("set");
    }

    private boolean isGet() {
        return call.name.startsWith("get") && !call.name.startsWith("getAnd");
    }

    private boolean isSet() {
        return call.name.startsWith("set");
    }

    private boolean isReference() {
        return !Conversions.isPrimitive(handle.type());
    }

    /** Loads a value operand as the variable's type. */
    private void value(int index) {
        int at = handle.coordinateCount() + index;
        Type given = parameters[at];
        code.load(locals[at], given);
        if (!given.equals(handle.type()) && !given.equals(VOID_OBJECT)) {
            Conversions.convert(code, given, handle.type(), given);
        }
    }

    private int valueCount() {
        return parameters.length - handle.coordinateCount();
    }

    // ---- fields ------------------------------------------------------------------------------

    private Type field() {
        Type owner = Type.getObjectType(handle.owner());
        if (isPlain()) {
            receiver(owner);
            if (isGet()) {
                code.getfield(handle.owner(), handle.name(), handle.type().getDescriptor());
                return handle.type();
            }
            value(0);
            code.putfield(handle.owner(), handle.name(), handle.type().getDescriptor());
            return Type.VOID_TYPE;
        }
        VarHandleDesugarer.unsafe(splice);
        receiver(owner);
        code.dup();
        code.invokestatic(
                OBJECTS, "requireNonNull", "(Ljava/lang/Object;)Ljava/lang/Object;", false);
        code.pop();
        offset(FieldOffsets.FIELD_OFFSET);
        return unsafeAccess();
    }

    private void receiver(Type owner) {
        code.load(locals[0], parameters[0]);
        if (!parameters[0].equals(owner)) {
            code.checkcast(owner);
        }
    }

    private void offset(String marker) {
        code.aconst(handle.owner() + "." + handle.name());
        code.invokestatic(FieldOffsets.LAYOUT, marker, FieldOffsets.MARKER_DESCRIPTOR, false);
    }

    private Type staticField() {
        if (isPlain() && isGet()) {
            code.getstatic(handle.owner(), handle.name(), handle.type().getDescriptor());
            return handle.type();
        }
        if (isPlain()) {
            value(0);
            code.putstatic(handle.owner(), handle.name(), handle.type().getDescriptor());
            return Type.VOID_TYPE;
        }
        VarHandleDesugarer.unsafe(splice);
        code.aconst(null);
        offset(FieldOffsets.STATIC_FIELD_ADDRESS);
        return unsafeAccess();
    }

    // ---- arrays ------------------------------------------------------------------------------

    private Type array() {
        Type arrayType = Type.getType("[" + handle.type().getDescriptor());
        if (isPlain()) {
            receiver(arrayType);
            code.load(locals[1], Type.INT_TYPE);
            if (isGet()) {
                code.aload(handle.type());
                return handle.type();
            }
            value(0);
            code.astore(handle.type());
            return Type.VOID_TYPE;
        }
        checkStore(arrayType);
        VarHandleDesugarer.unsafe(splice);
        receiver(arrayType);
        checkedOffset(arrayType);
        return unsafeAccess();
    }

    /** What is stored must be storable; otherwise ArrayStoreException, as the handle throws it. */
    private void checkStore(Type arrayType) {
        if (!isReference() || valueCount() == 0) {
            return;
        }
        Label storable = new Label();
        value(valueCount() - 1);
        code.ifnull(storable);
        receiver(arrayType);
        code.invokevirtual("java/lang/Object", "getClass", "()Ljava/lang/Class;", false);
        code.invokevirtual("java/lang/Class", "getComponentType", "()Ljava/lang/Class;", false);
        value(valueCount() - 1);
        code.invokevirtual("java/lang/Class", "isInstance", "(Ljava/lang/Object;)Z", false);
        code.ifne(storable);
        code.anew(Type.getObjectType(STORE_EXCEPTION));
        code.dup();
        code.invokespecial(STORE_EXCEPTION, "<init>", "()V", false);
        code.athrow();
        code.mark(storable);
    }

    /** array → array, offset of the element. */
    private void checkedOffset(Type arrayType) {
        code.load(locals[1], Type.INT_TYPE);
        receiver(arrayType);
        code.arraylength();
        code.invokestatic(OBJECTS, "checkIndex", "(II)I", false);
        String kind = arrayKind(arrayType);
        code.cast(Type.INT_TYPE, Type.LONG_TYPE);
        code.getstatic(UNSAFE, "ARRAY_" + kind + "_INDEX_SCALE", "I");
        code.cast(Type.INT_TYPE, Type.LONG_TYPE);
        code.mul(Type.LONG_TYPE);
        code.getstatic(UNSAFE, "ARRAY_" + kind + "_BASE_OFFSET", "I");
        code.cast(Type.INT_TYPE, Type.LONG_TYPE);
        code.add(Type.LONG_TYPE);
    }

    private static String arrayKind(Type arrayType) {
        Type element = Type.getType(arrayType.getDescriptor().substring(1));
        return Conversions.isPrimitive(element)
                ? element.getClassName().toUpperCase(Locale.ROOT)
                : "OBJECT";
    }

    // ---- byte views --------------------------------------------------------------------------

    /** Any index is allowed for plain accesses, an aligned one for the others. */
    private Type byteView() {
        Type raw = rawType();
        boolean isSmall = raw.getSort() < Type.INT;
        boolean adds = call.name.startsWith("getAndAdd");
        if (isSmall && !isGet() && !isSet()
                || adds && (handle.bigEndian() || !raw.equals(handle.type()))) {
            return null;
        }
        VarHandleDesugarer.unsafe(splice);
        receiver(BYTES);
        receiver(BYTES);
        code.load(locals[1], Type.INT_TYPE);
        code.iconst(sizeBytes(raw));
        code.invokestatic(BYTE_VIEWS, isPlain() ? "offset" : "aligned", "([BII)J", false);
        return isPlain() ? plainByteView(raw) : atomicByteView(raw);
    }

    private Type plainByteView(Type raw) {
        String name = kindName(raw);
        if (isGet()) {
            code.iconst(handle.bigEndian() ? 1 : 0);
            code.invokevirtual(
                    UNSAFE,
                    "get" + name + "Unaligned",
                    "(Ljava/lang/Object;JZ)" + raw.getDescriptor(),
                    false);
            fromRaw();
            return handle.type();
        }
        value(0);
        toRaw();
        code.iconst(handle.bigEndian() ? 1 : 0);
        code.invokevirtual(
                UNSAFE,
                "put" + name + "Unaligned",
                "(Ljava/lang/Object;J" + raw.getDescriptor() + "Z)V",
                false);
        return Type.VOID_TYPE;
    }

    private Type atomicByteView(Type raw) {
        StringBuilder descriptor = new StringBuilder("(Ljava/lang/Object;J");
        for (int i = 0; i < valueCount(); i++) {
            value(i);
            toRaw();
            swapBytes(raw);
            descriptor.append(raw.getDescriptor());
        }
        Type result = resultOf(raw);
        descriptor.append(')').append(result.getDescriptor());
        code.invokevirtual(UNSAFE, unsafeName(raw), descriptor.toString(), false);
        if (!result.equals(raw)) {
            return result;
        }
        swapBytes(raw);
        fromRaw();
        return handle.type();
    }

    private void swapBytes(Type raw) {
        if (handle.bigEndian()) {
            String type = raw.getDescriptor();
            String box =
                    switch (raw.getSort()) {
                        case Type.SHORT -> "java/lang/Short";
                        case Type.CHAR -> "java/lang/Character";
                        case Type.INT -> "java/lang/Integer";
                        default -> "java/lang/Long";
                    };
            code.invokestatic(box, "reverseBytes", "(" + type + ")" + type, false);
        }
    }

    private static int sizeBytes(Type raw) {
        return switch (raw.getSort()) {
            case Type.LONG -> 8;
            case Type.INT -> 4;
            default -> 2;
        };
    }

    private Type rawType() {
        return switch (handle.type().getSort()) {
            case Type.FLOAT -> Type.INT_TYPE;
            case Type.DOUBLE -> Type.LONG_TYPE;
            default -> handle.type();
        };
    }

    private void fromRaw() {
        switch (handle.type().getSort()) {
            case Type.FLOAT ->
                    code.invokestatic("java/lang/Float", "intBitsToFloat", "(I)F", false);
            case Type.DOUBLE ->
                    code.invokestatic("java/lang/Double", "longBitsToDouble", "(J)D", false);
            default -> {}
        }
    }

    private void toRaw() {
        switch (handle.type().getSort()) {
            case Type.FLOAT ->
                    code.invokestatic("java/lang/Float", "floatToRawIntBits", "(F)I", false);
            case Type.DOUBLE ->
                    code.invokestatic("java/lang/Double", "doubleToRawLongBits", "(D)J", false);
            default -> {}
        }
    }

    // ---- Unsafe ------------------------------------------------------------------------------

    /** Unsafe, base, offset (, values) → result. */
    private Type unsafeAccess() {
        StringBuilder descriptor = new StringBuilder("(Ljava/lang/Object;J");
        Type operand = isReference() ? Conversions.OBJECT : handle.type();
        for (int i = 0; i < valueCount(); i++) {
            value(i);
            descriptor.append(operand.getDescriptor());
        }
        Type result = resultOf(operand);
        descriptor.append(')').append(result.getDescriptor());
        code.invokevirtual(UNSAFE, unsafeName(handle.type()), descriptor.toString(), false);
        if (result == operand && isReference() && !handle.type().equals(Conversions.OBJECT)) {
            code.checkcast(handle.type());
            return handle.type();
        }
        return result;
    }

    private Type resultOf(Type operand) {
        if (isSet()) {
            return Type.VOID_TYPE;
        }
        boolean tests = call.name.endsWith("Set") || call.name.startsWith("weakCompareAndSet");
        return tests && !call.name.startsWith("getAndSet") ? Type.BOOLEAN_TYPE : operand;
    }

    /** {@code getAndAddAcquire} on an int is {@code getAndAddIntAcquire}. */
    private String unsafeName(Type type) {
        String kind = kindName(type);
        String name = call.name.startsWith("set") ? "put" + call.name.substring(3) : call.name;
        for (String mode : new String[] {"Volatile", "Opaque", "Acquire", "Release", "Plain"}) {
            if (name.endsWith(mode)) {
                return name.substring(0, name.length() - mode.length()) + kind + mode;
            }
        }
        return name + kind;
    }

    private static String kindName(Type type) {
        if (!Conversions.isPrimitive(type)) {
            return "Reference";
        }
        String name = type.getClassName();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
