package dev.cloister.codegen.model;

/**
 * A class's two names.
 *
 * @param internalName as in class files: {@code com/bank/Outer$Payroll}
 * @param sourceName as in source: {@code com.bank.Outer.Payroll}
 */
public record JavaName(String internalName, String sourceName) implements Comparable<JavaName> {
    /** The package in source form, empty for the unnamed one. */
    public String packageName() {
        int slash = internalName.lastIndexOf('/');
        return slash < 0 ? "" : internalName.substring(0, slash).replace('/', '.');
    }

    /** The name without package: {@code Outer.Payroll}. */
    public String nestedName() {
        return packageName().isEmpty()
                ? sourceName
                : sourceName.substring(packageName().length() + 1);
    }

    /** The last part of the name: {@code Payroll}. */
    public String simpleName() {
        return sourceName.substring(sourceName.lastIndexOf('.') + 1);
    }

    /** The name without package as one identifier: {@code Outer_Payroll}. */
    public String flatName() {
        return internalName.substring(internalName.lastIndexOf('/') + 1).replace('$', '_');
    }

    @Override
    public int compareTo(JavaName other) {
        return internalName.compareTo(other.internalName);
    }
}
