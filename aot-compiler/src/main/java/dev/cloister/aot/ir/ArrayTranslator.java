package dev.cloister.aot.ir;

import static org.objectweb.asm.Opcodes.*;

import dev.cloister.aot.world.WorldClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Array instructions. The length of an array (0 of null) is read once, where the array value is
 * defined: one compare of an index with it covers null and bounds, and loops over the array compare
 * with a value that no store can change.
 */
final class ArrayTranslator {
    private static final ElementKind[] KINDS = {
        ElementKind.INT, ElementKind.LONG, ElementKind.FLOAT, ElementKind.DOUBLE,
        ElementKind.REF, ElementKind.BYTE, ElementKind.CHAR, ElementKind.SHORT
    };
    private static final String[] PRIMITIVE_ARRAYS = {
        "[Z", "[C", "[F", "[D", "[B", "[S", "[I", "[J"
    };

    private final Translation t;
    private final Map<IrInstruction, IrInstruction> lengths = new HashMap<>();

    ArrayTranslator(Translation t) {
        this.t = t;
    }

    boolean translate(int opcode) {
        if (opcode >= IALOAD && opcode <= SALOAD) {
            load(KINDS[opcode - IALOAD]);
        } else if (opcode >= IASTORE && opcode <= SASTORE) {
            store(KINDS[opcode - IASTORE]);
        } else if (opcode == ARRAYLENGTH) {
            IrInstruction array = t.pop();
            t.nullCheck(array);
            t.push(lengthOf(array));
        } else {
            return false;
        }
        return true;
    }

    void newPrimitiveArray(int typeCode) {
        newArray(t.world().classNamed(PRIMITIVE_ARRAYS[typeCode - T_BOOLEAN]));
    }

    void newArray(WorldClass arrayClass) {
        IrInstruction length = t.pop();
        IrInstruction array = t.emit(new IrOperation.NewArray(arrayClass), IrType.REF, length);
        t.push(array.setFacts(RefFacts.exactly(arrayClass)));
    }

    void newMultiArray(WorldClass arrayClass, int dimensions) {
        List<IrInstruction> lengths = t.pop(dimensions);
        IrInstruction array =
                t.method()
                        .newInstruction(
                                new IrOperation.NewMultiArray(arrayClass), IrType.REF, lengths);
        t.push(t.append(array.setFacts(RefFacts.exactly(arrayClass))));
    }

    private void load(ElementKind kind) {
        IrInstruction index = t.pop();
        IrInstruction array = t.pop();
        check(array, index);
        IrInstruction value = t.emit(new IrOperation.ArrayLoad(kind), kind.type(), array, index);
        if (kind == ElementKind.REF) {
            Optional<WorldClass> component =
                    Optional.ofNullable(array.facts().type()).flatMap(WorldClass::component);
            component.ifPresent(type -> value.setFacts(RefFacts.of(type)));
        }
        t.push(value);
    }

    private void store(ElementKind kind) {
        IrInstruction value = t.pop();
        IrInstruction index = t.pop();
        IrInstruction array = t.pop();
        check(array, index);
        if (kind == ElementKind.REF) {
            t.emit(new IrOperation.StoreCheck(), IrType.VOID, array, value);
        }
        t.emit(new IrOperation.ArrayStore(kind), IrType.VOID, array, index, value);
    }

    private void check(IrInstruction array, IrInstruction index) {
        t.emit(new IrOperation.BoundsCheck(), IrType.VOID, array, index, lengthOf(array));
    }

    private IrInstruction lengthOf(IrInstruction array) {
        return lengths.computeIfAbsent(array, this::insertLength);
    }

    /** Right behind the definition, so that it dominates every use. */
    private IrInstruction insertLength(IrInstruction array) {
        IrInstruction length =
                t.method().newInstruction(new IrOperation.ArrayLength(), IrType.INT, array);
        IrBlock home = array.block();
        boolean atTop = array.operation() instanceof IrOperation.Phi;
        int index = atTop ? 0 : home.instructions().indexOf(array) + 1;
        while (atTop
                && index < home.instructions().size()
                && home.instructions().get(index).operation() instanceof IrOperation.Caught) {
            index++;
        }
        return home.insert(index, length.setLine(array.line()));
    }
}
