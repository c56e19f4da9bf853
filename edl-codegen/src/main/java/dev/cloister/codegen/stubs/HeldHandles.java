package dev.cloister.codegen.stubs;

import dev.cloister.codegen.model.TrustedModule;
import dev.cloister.codegen.model.TrustedParameter;
import dev.cloister.codegen.model.WireType;
import java.util.Set;
import java.util.TreeSet;

/** Whether values of a type are or may hold handles. */
final class HeldHandles implements WireType.Visitor<Boolean> {
    private final TrustedModule module;

    /** Records may contain themselves. */
    private final Set<String> seen = new TreeSet<>();

    private HeldHandles(TrustedModule module) {
        this.module = module;
    }

    static boolean in(TrustedModule module, WireType type) {
        return type.accept(new HeldHandles(module));
    }

    @Override
    public Boolean handle(WireType.Handle type) {
        return true;
    }

    @Override
    public Boolean structure(WireType.Structure type) {
        return seen.add(type.shape())
                && module.records().get(type).stream()
                        .map(TrustedParameter::type)
                        .anyMatch(component -> component.accept(this));
    }

    @Override
    public Boolean variant(WireType.Variant type) {
        return module.variants().get(type.name()).stream().anyMatch(record -> record.accept(this));
    }

    @Override
    public Boolean sequence(WireType.Sequence type) {
        return type.element().type().accept(this);
    }

    @Override
    public Boolean mapping(WireType.Mapping type) {
        return type.key().type().accept(this) || type.value().type().accept(this);
    }

    @Override
    public Boolean maybe(WireType.Maybe type) {
        return type.type().accept(this);
    }

    @Override
    public Boolean nothing(WireType.Nothing type) {
        return false;
    }

    @Override
    public Boolean scalar(WireType.Scalar type) {
        return false;
    }

    @Override
    public Boolean text(WireType.Text type) {
        return false;
    }

    @Override
    public Boolean enumeration(WireType.Enumeration type) {
        return false;
    }

    @Override
    public Boolean primitiveArray(WireType.PrimitiveArray type) {
        return false;
    }

    @Override
    public Boolean library(WireType.Library type) {
        return false;
    }

    @Override
    public Boolean callback(WireType.Callback type) {
        return false;
    }

    @Override
    public Boolean bulk(WireType.Bulk type) {
        return false;
    }
}
