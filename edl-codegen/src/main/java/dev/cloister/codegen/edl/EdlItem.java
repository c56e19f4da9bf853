package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.List;
import java.util.Optional;

/** What stands directly inside {@code enclave}. Each keeps the comments in front of it. */
public sealed interface EdlItem {
    /** Where it begins. */
    SourcePosition position();

    /** The comments in front of it, with their delimiters. */
    List<String> comments();

    /** The same without positions. */
    EdlItem withoutPosition();

    /** {@code include "header.h"}. */
    record Include(SourcePosition position, List<String> comments, String header)
            implements EdlItem {
        @Override
        public EdlItem withoutPosition() {
            return new Include(EdlFile.NOWHERE, comments, header);
        }
    }

    /** {@code enum name { A, B = 3 };}. */
    record Enumeration(
            SourcePosition position,
            List<String> comments,
            Optional<String> name,
            List<Constant> constants)
            implements EdlItem {
        @Override
        public EdlItem withoutPosition() {
            return new Enumeration(EdlFile.NOWHERE, comments, name, constants);
        }
    }

    /** A constant of an enum; its value is a number or another name. */
    record Constant(String name, Optional<String> value) {}

    /** {@code struct name { members };}, or the same as a union. */
    record Structure(
            SourcePosition position,
            List<String> comments,
            boolean union,
            String name,
            List<EdlParameter> members)
            implements EdlItem {
        @Override
        public EdlItem withoutPosition() {
            List<EdlParameter> bare = members.stream().map(EdlParameter::withoutPosition).toList();
            return new Structure(EdlFile.NOWHERE, comments, union, name, bare);
        }
    }

    /** {@code trusted { functions };} or {@code untrusted { functions };}. */
    record Section(
            SourcePosition position,
            List<String> comments,
            boolean trusted,
            List<EdlFunction> functions,
            List<String> closingComments)
            implements EdlItem {
        @Override
        public EdlItem withoutPosition() {
            List<EdlFunction> bare = functions.stream().map(EdlFunction::withoutPosition).toList();
            return new Section(EdlFile.NOWHERE, comments, trusted, bare, closingComments);
        }
    }
}
