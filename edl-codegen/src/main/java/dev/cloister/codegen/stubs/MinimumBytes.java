package dev.cloister.codegen.stubs;

import dev.cloister.codegen.model.TrustedModule;
import dev.cloister.codegen.model.TrustedParameter;
import dev.cloister.codegen.model.WireType;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fewest bytes a value of a type takes on the wire: a hostile count of elements is refused
 * before anything is allocated.
 */
final class MinimumBytes implements WireType.Visitor<Integer> {
    private static final int WORD = 4;

    private final TrustedModule module;
    private final Set<String> inside = new TreeSet<>();

    MinimumBytes(TrustedModule module) {
        this.module = module;
    }

    @Override
    public Integer nothing(WireType.Nothing type) {
        return 0;
    }

    @Override
    public Integer scalar(WireType.Scalar type) {
        return type.kind().sizeBytes();
    }

    @Override
    public Integer text(WireType.Text type) {
        return WORD;
    }

    @Override
    public Integer enumeration(WireType.Enumeration type) {
        return WORD;
    }

    @Override
    public Integer primitiveArray(WireType.PrimitiveArray type) {
        return WORD;
    }

    @Override
    public Integer library(WireType.Library type) {
        return type.kind().minimumBytes();
    }

    @Override
    public Integer structure(WireType.Structure type) {
        if (!inside.add(type.shape())) {
            return 0; // a lower bound; what contains itself is longer than that
        }
        int sum = 0;
        for (TrustedParameter component : module.records().get(type)) {
            sum += component.type().accept(this);
        }
        inside.remove(type.shape());
        return sum;
    }

    @Override
    public Integer variant(WireType.Variant type) {
        int least = Integer.MAX_VALUE - WORD;
        for (WireType.Structure record : module.variants().get(type.name())) {
            least = Math.min(least, record.accept(this));
        }
        return WORD + least;
    }

    @Override
    public Integer sequence(WireType.Sequence type) {
        return WORD;
    }

    @Override
    public Integer mapping(WireType.Mapping type) {
        return WORD;
    }

    @Override
    public Integer maybe(WireType.Maybe type) {
        return 1;
    }

    @Override
    public Integer callback(WireType.Callback type) {
        throw WireCode.noWireForm(type);
    }

    @Override
    public Integer handle(WireType.Handle type) {
        return Long.BYTES;
    }

    @Override
    public Integer bulk(WireType.Bulk type) {
        throw WireCode.noWireForm(type);
    }
}
