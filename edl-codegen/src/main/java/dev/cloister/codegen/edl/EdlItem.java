package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.List;
import java.util.Optional;

/** What stands directly inside {@code enclave}. */
public sealed interface EdlItem {
    /** Where it begins. */
    SourcePosition position();

    /** The comments of its first line. */
    EdlComments comments();

    /** The same without positions. */
    EdlItem withoutPosition();

    /** {@code include "header.h"}. */
    record Include(SourcePosition position, EdlComments comments, String header)
            implements EdlItem {
        @Override
        public Include withoutPosition() {
            return new Include(EdlFile.NOWHERE, comments, header);
        }
    }

    /**
     * {@code from "file" import names;} or {@code import "file"}.
     *
     * @param names of functions; none for all
     * @param withoutFrom true for the form without {@code from}
     */
    record Import(
            SourcePosition position,
            EdlComments comments,
            String file,
            Optional<List<String>> names,
            boolean withoutFrom)
            implements EdlItem {
        @Override
        public Import withoutPosition() {
            return new Import(EdlFile.NOWHERE, comments, file, names, withoutFrom);
        }
    }

    /** {@code enum name { A, B = 3 };}. */
    record Enumeration(
            SourcePosition position,
            EdlComments comments,
            Optional<String> name,
            List<Constant> constants,
            EdlComments closing)
            implements EdlItem {
        @Override
        public Enumeration withoutPosition() {
            return new Enumeration(EdlFile.NOWHERE, comments, name, constants, closing);
        }
    }

    /** A constant of an enum; its value is a number or another name. */
    record Constant(EdlComments comments, String name, Optional<String> value) {}

    /** {@code struct name { members };}, or the same as a union. */
    record Structure(
            SourcePosition position,
            EdlComments comments,
            boolean union,
            String name,
            List<EdlParameter> members,
            EdlComments closing)
            implements EdlItem {
        @Override
        public Structure withoutPosition() {
            List<EdlParameter> bare = members.stream().map(EdlParameter::withoutPosition).toList();
            return new Structure(EdlFile.NOWHERE, comments, union, name, bare, closing);
        }

        /** True when a pointer in it says how much it points to. */
        boolean deepCopied() {
            return members.stream().anyMatch(member -> !member.attributes().isEmpty());
        }
    }

    /**
     * {@code trusted { functions };} or {@code untrusted { functions };}.
     *
     * @param includes headers that Intel's tool allows in front of the functions
     */
    record Section(
            SourcePosition position,
            EdlComments comments,
            boolean trusted,
            List<Include> includes,
            List<EdlFunction> functions,
            EdlComments closing)
            implements EdlItem {
        @Override
        public Section withoutPosition() {
            return new Section(
                    EdlFile.NOWHERE,
                    comments,
                    trusted,
                    includes.stream().map(Include::withoutPosition).toList(),
                    functions.stream().map(EdlFunction::withoutPosition).toList(),
                    closing);
        }
    }
}
