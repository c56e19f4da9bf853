package dev.cloister.codegen.model;

/** What holds elements in an order. */
public enum SequenceKind {
    LIST("List"),
    /** Arrives in the order it was sent in; an element that comes twice is refused. */
    SET("Set"),
    ARRAY("Array");

    private final String label;

    SequenceKind(String label) {
        this.label = label;
    }

    /** The name as part of an identifier. */
    public String label() {
        return label;
    }

    /** How the type is written in Java source. */
    public String javaName(String element) {
        return this == ARRAY ? element + "[]" : "java.util." + label + "<" + element + ">";
    }
}
