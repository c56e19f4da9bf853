package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrType;
import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldMethod;
import java.util.StringJoiner;
import org.objectweb.asm.Type;

/**
 * Functions under which C calls Java: upcalls, entry points, the values() of enums. They do what
 * the instruction invokestatic does before the call: initialise the class.
 */
final class ExportsEmitter {
    private ExportsEmitter() {}

    /** The name of the function that initialises the class of a static method and calls it. */
    static String guarded(WorldMethod method) {
        return "from_c_" + CNames.function(method);
    }

    static String emit(Program program) {
        UnitDeclarations unit = new UnitDeclarations(program);
        StringBuilder functions = new StringBuilder();
        ClosedWorld world = program.world();
        for (WorldClass type : world.classes()) {
            for (WorldMethod method : type.methods()) {
                method.exportedName()
                        .ifPresent(name -> functions.append(wrapper(name, method, unit)));
            }
            ClassTableEmitter.enumValues(type)
                    .ifPresent(values -> functions.append(wrapper(guarded(values), values, unit)));
        }
        return UnitEmitter.PRELUDE + unit.text() + functions;
    }

    private static String wrapper(String name, WorldMethod method, UnitDeclarations unit) {
        StringJoiner parameters = new StringJoiner(",", "(", ")").setEmptyValue("(void)");
        StringJoiner arguments = new StringJoiner(",", "(", ")");
        int index = 0;
        for (IrType type : IrMethod.parameterTypes(method)) {
            parameters.add(type.cType() + " a" + index);
            arguments.add("a" + index++);
        }
        IrType result = IrType.of(Type.getReturnType(method.descriptor()));
        boolean isVoid = result == IrType.VOID;
        int id = method.owner().id();
        String init =
                method.isStatic() && method.owner().needsInitialization()
                        ? "if(!CLO_CLASS_READY("
                                + id
                                + ")){clo_class_initialize("
                                + id
                                + ");if(CLO_PENDING())return"
                                + (isVoid ? "" : " 0")
                                + ";}"
                        : "";
        String prototype = result.cType() + " " + name + parameters;
        return prototype
                + ";\n"
                + prototype
                + "{"
                + init
                + (isVoid ? "" : "return ")
                + unit.function(method)
                + arguments
                + ";}\n";
    }
}
