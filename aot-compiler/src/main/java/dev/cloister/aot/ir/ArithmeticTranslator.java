package dev.cloister.aot.ir;

import static org.objectweb.asm.Opcodes.*;

import dev.cloister.aot.ir.IrOperation.Operator;

/** Constants, operators, conversions and comparisons that leave an int. */
final class ArithmeticTranslator {
    private static final IrType[] TYPES = {IrType.INT, IrType.LONG, IrType.FLOAT, IrType.DOUBLE};
    private static final Operator[] OPERATORS = {
        Operator.ADD, Operator.SUB, Operator.MUL, Operator.DIV, Operator.REM
    };
    private static final Operator[] BITWISE = {
        Operator.SHL, Operator.SHR, Operator.USHR, Operator.AND, Operator.OR, Operator.XOR
    };

    private ArithmeticTranslator() {}

    static boolean translate(int opcode, Translation t) {
        if (opcode >= ACONST_NULL && opcode <= DCONST_1) {
            t.push(constant(opcode, t));
        } else if (opcode >= IADD && opcode <= DREM) {
            binary(OPERATORS[(opcode - IADD) / 4], TYPES[(opcode - IADD) % 4], t);
        } else if (opcode >= INEG && opcode <= DNEG) {
            t.push(t.emit(new IrOperation.Negate(), TYPES[opcode - INEG], t.pop()));
        } else if (opcode >= ISHL && opcode <= LXOR) {
            binary(BITWISE[(opcode - ISHL) / 2], TYPES[(opcode - ISHL) % 2], t);
        } else if (opcode >= I2L && opcode <= I2S) {
            // The opcodes stand in the order of the constants.
            Conversion conversion = Conversion.values()[opcode - I2L];
            t.push(t.emit(new IrOperation.Convert(conversion), conversion.result(), t.pop()));
        } else if (opcode >= LCMP && opcode <= DCMPG) {
            IrInstruction right = t.pop();
            IrInstruction left = t.pop();
            int onNan = opcode == FCMPL || opcode == DCMPL ? -1 : opcode == LCMP ? 0 : 1;
            t.push(t.emit(new IrOperation.Compare(onNan), IrType.INT, left, right));
        } else {
            return false;
        }
        return true;
    }

    private static IrInstruction constant(int opcode, Translation t) {
        if (opcode == ACONST_NULL) {
            return t.emit(new IrOperation.Constant(null), IrType.REF);
        }
        if (opcode <= ICONST_5) {
            return t.constant(opcode - ICONST_0);
        }
        if (opcode <= LCONST_1) {
            return t.emit(new IrOperation.Constant((long) (opcode - LCONST_0)), IrType.LONG);
        }
        if (opcode <= FCONST_2) {
            return t.emit(new IrOperation.Constant((float) (opcode - FCONST_0)), IrType.FLOAT);
        }
        return t.emit(new IrOperation.Constant((double) (opcode - DCONST_0)), IrType.DOUBLE);
    }

    private static void binary(Operator operator, IrType type, Translation t) {
        IrInstruction right = t.pop();
        IrInstruction left = t.pop();
        boolean divides = operator == Operator.DIV || operator == Operator.REM;
        if (divides && (type == IrType.INT || type == IrType.LONG)) {
            t.emit(new IrOperation.ZeroCheck(), IrType.VOID, right);
        }
        t.push(t.emit(new IrOperation.Arithmetic(operator), type, left, right));
    }
}
