package dev.cloister.codegen.stubs;

import dev.cloister.codegen.model.PrimitiveKind;
import dev.cloister.codegen.model.TrustedParameter;
import java.util.Optional;

/**
 * How one parameter travels in a call's frame. Slots are numbered from 0 behind {@code clo_frame}.
 */
sealed interface CopyStep {
    TrustedParameter parameter();

    /** The first slot. */
    int slot();

    /** One slot for a value, two for a buffer. */
    int slotCount();

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of step. */
    interface Visitor<R> {
        R value(ByValue step);

        R buffer(Buffer step);
    }

    /**
     * A primitive or an enum's ordinal in one slot.
     *
     * @param kind {@code INT} for an enum
     * @param field its name in the frame
     * @param ordinalCount the number of constants of an enum, 0 for a primitive
     */
    record ByValue(
            TrustedParameter parameter,
            int slot,
            PrimitiveKind kind,
            String field,
            int ordinalCount)
            implements CopyStep {
        @Override
        public int slotCount() {
            return 1;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.value(this);
        }
    }

    /** The C type of what a buffer holds. */
    static String cType(PrimitiveKind kind, boolean encoded, Optional<StructLayout.Use> structs) {
        return structs.map(use -> use.layout().cType()).orElse(encoded ? "uint8_t" : kind.cName());
    }

    /**
     * Structs as a parameter.
     *
     * @param countName in C and EDL, of the parameter that counts them, unless it is one; the frame
     *     counts bytes
     */
    record Structs(StructLayout.Use use, Optional<String> countName) {}

    /**
     * An array of primitives, in two slots: its address and its count of elements.
     *
     * @param kind of the elements; {@code BYTE} for an encoded value
     * @param encoded whether the bytes are the wire form of a string, record or list
     * @param maxCount the most elements allowed
     * @param structs how encoded bytes are C structs, if they are
     */
    record Buffer(
            TrustedParameter parameter,
            int slot,
            PrimitiveKind kind,
            String addressField,
            String countField,
            boolean encoded,
            int maxCount,
            Optional<Structs> structs)
            implements CopyStep {
        /** What its elements are called in C. */
        String cType() {
            return CopyStep.cType(kind, encoded, structs.map(Structs::use));
        }

        @Override
        public int slotCount() {
            return 2;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.buffer(this);
        }
    }
}
