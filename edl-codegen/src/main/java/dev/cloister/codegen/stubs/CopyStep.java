package dev.cloister.codegen.stubs;

import dev.cloister.codegen.model.PrimitiveKind;
import dev.cloister.codegen.model.TrustedParameter;

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

    /**
     * An array of primitives, in two slots: its address and its count of elements.
     *
     * @param kind of the elements; {@code BYTE} for an encoded value
     * @param encoded whether the bytes are the wire form of a string, record or list
     * @param maxCount the most elements allowed
     */
    record Buffer(
            TrustedParameter parameter,
            int slot,
            PrimitiveKind kind,
            String addressField,
            String countField,
            boolean encoded,
            int maxCount)
            implements CopyStep {
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
