package dev.cloister.conformance.boundary;

/** An enum that crosses. */
public enum Colour {
    RED,
    GREEN,
    BLUE
}
