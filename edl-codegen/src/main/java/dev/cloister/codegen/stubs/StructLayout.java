package dev.cloister.codegen.stubs;

import dev.cloister.codegen.model.TrustedParameter;
import dev.cloister.codegen.model.WireType;
import java.util.List;
import java.util.Optional;

/**
 * The C struct in which a flat record travels: its components in order, each at its natural
 * alignment, as every compiler for x86-64 lays them out.
 *
 * @param name of the struct, and part of the names of Java methods
 * @param sizeBytes with the padding at its end
 */
record StructLayout(
        String name,
        WireType.Structure record,
        List<Member> members,
        int sizeBytes,
        int alignmentBytes) {
    /**
     * A component.
     *
     * @param name of the C member
     * @param cType of the C member: {@code int64_t}, {@code struct point}
     * @param nested the layout of a component that is a flat record itself
     */
    record Member(
            TrustedParameter component,
            String name,
            String cType,
            int offsetBytes,
            int sizeBytes,
            Optional<StructLayout> nested) {}

    /** As C and EDL write the type. */
    String cType() {
        return "struct " + name;
    }

    /** Bytes of padding in front of a member, or behind the last one. */
    int paddingBefore(int member) {
        int end = member == members.size() ? sizeBytes : members.get(member).offsetBytes();
        if (member == 0) {
            return end;
        }
        Member previous = members.get(member - 1);
        return end - previous.offsetBytes() - previous.sizeBytes();
    }

    /**
     * A parameter or result that is one or several such structs.
     *
     * @param many for a list or an array
     */
    record Use(StructLayout layout, boolean many) {}
}
