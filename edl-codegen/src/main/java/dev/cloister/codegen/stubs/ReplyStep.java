package dev.cloister.codegen.stubs;

import dev.cloister.codegen.model.PrimitiveKind;
import java.util.Optional;

/** How a result travels back. */
sealed interface ReplyStep {
    <R> R accept(Visitor<R> visitor);

    /** One method per kind of reply. */
    interface Visitor<R> {
        R nothing(Nothing reply);

        R value(ByValue reply);

        R buffer(Buffer reply);
    }

    /** Of a {@code void} method. */
    record Nothing() implements ReplyStep {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }
    }

    /** In the frame's {@code result_scalar}; see {@link CopyStep.ByValue}. */
    record ByValue(PrimitiveKind kind, int ordinalCount) implements ReplyStep {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.value(this);
        }
    }

    /** Through the frame's {@code result_data}; see {@link CopyStep.Buffer}. */
    record Buffer(
            PrimitiveKind kind, boolean encoded, int maxCount, Optional<StructLayout.Use> structs)
            implements ReplyStep {
        /** What its elements are called in C. */
        String cType() {
            return CopyStep.cType(kind, encoded, structs);
        }

        /** True for one struct, whose size is known. */
        boolean isOneStruct() {
            return structs.filter(use -> !use.many()).isPresent();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.buffer(this);
        }
    }
}
