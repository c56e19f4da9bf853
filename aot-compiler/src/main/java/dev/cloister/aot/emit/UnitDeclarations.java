package dev.cloister.aot.emit;

import dev.cloister.aot.ir.ElementKind;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrType;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldField;
import dev.cloister.aot.world.WorldMethod;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** The names from elsewhere that one C file uses, declared once at its top. */
final class UnitDeclarations {
    private final Program program;
    private final SortedSet<String> declarations = new TreeSet<>();
    private final Set<WorldMethod> called = new LinkedHashSet<>();

    UnitDeclarations(Program program) {
        this.program = program;
    }

    Program program() {
        return program;
    }

    String text() {
        return declarations.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Declares and names the function of a method. */
    String function(WorldMethod method) {
        called.add(method);
        declarations.add("CLOG_JAVA " + prototype(method) + ";");
        return CNames.function(method);
    }

    /** Methods that have been named so far, in that order. */
    List<WorldMethod> called() {
        return List.copyOf(called);
    }

    /** Return type, name and parameter types. */
    static String prototype(WorldMethod method) {
        String parameters =
                IrMethod.parameterTypes(method).stream()
                        .map(IrType::cType)
                        .collect(Collectors.joining(","));
        String result = IrType.of(Type.getReturnType(method.descriptor())).cType();
        return result
                + " "
                + CNames.function(method)
                + "("
                + (parameters.isEmpty() ? "void" : parameters)
                + ")";
    }

    String staticField(WorldField field) {
        String name = CNames.staticField(field);
        declarations.add("extern " + ElementKind.of(field.descriptor()).cType() + " " + name + ";");
        return name;
    }

    String string(String value) {
        String name = program.string(value);
        declarations.add("extern clo_object " + name + ";");
        return "&" + name;
    }

    String bitmap(WorldClass type) {
        String name = program.bitmap(type);
        declarations.add("extern const uint8_t " + name + "[];");
        return name;
    }

    String dispatchTable(WorldClass receiver, String name, String descriptor) {
        String table = program.dispatchTable(new Program.Selector(name, descriptor), receiver);
        declarations.add("extern const int32_t " + table + "[];");
        return table;
    }
}
