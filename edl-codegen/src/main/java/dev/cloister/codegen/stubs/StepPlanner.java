package dev.cloister.codegen.stubs;

import dev.cloister.codegen.emit.CNames;
import dev.cloister.codegen.emit.NameScope;
import dev.cloister.codegen.model.PrimitiveKind;
import dev.cloister.codegen.model.SizeLimit;
import dev.cloister.codegen.model.TrustedParameter;
import dev.cloister.codegen.model.WireType;
import dev.cloister.inside.LentBuffer;
import java.util.Optional;

/** Decides how each type travels: by value, as a typed buffer, or encoded. */
final class StepPlanner {
    /** Of a char in UTF-8, at most; a surrogate pair takes two chars and four bytes. */
    private static final long BYTES_PER_CHAR = 3;

    /** In front of a string. */
    private static final int SIZE_BYTES = 4;

    /** The largest Java array that every VM can make. */
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 16;

    private final StructLayouts layouts;
    private final NameScope fields;
    private int nextSlot;

    /**
     * @param firstSlot of the first parameter
     */
    StepPlanner(StructLayouts layouts, NameScope fields, int firstSlot) {
        this.layouts = layouts;
        this.fields = fields;
        this.nextSlot = firstSlot;
    }

    CopyStep step(TrustedParameter parameter) {
        String name = fields.take(CNames.parameter(parameter.name()));
        ReplyStep way = reply(layouts, parameter.type(), parameter.limit());
        CopyStep step =
                way.accept(
                        new ReplyStep.Visitor<CopyStep>() {
                            @Override
                            public CopyStep nothing(ReplyStep.Nothing reply) {
                                throw new IllegalArgumentException(
                                        "parameter " + parameter.name() + ": void has no value");
                            }

                            @Override
                            public CopyStep value(ReplyStep.ByValue value) {
                                return new CopyStep.ByValue(
                                        parameter,
                                        nextSlot,
                                        value.kind(),
                                        name,
                                        value.ordinalCount());
                            }

                            @Override
                            public CopyStep buffer(ReplyStep.Buffer buffer) {
                                String unit = buffer.encoded() ? "_size" : "_count";
                                return new CopyStep.Buffer(
                                        parameter,
                                        nextSlot,
                                        buffer.kind(),
                                        name,
                                        fields.take(name + unit),
                                        buffer.encoded(),
                                        buffer.maxCount(),
                                        buffer.structs()
                                                .map(
                                                        use ->
                                                                new CopyStep.Structs(
                                                                        use,
                                                                        countName(name, use))));
                            }
                        });
        nextSlot += step.slotCount();
        return step;
    }

    private Optional<String> countName(String name, StructLayout.Use use) {
        return use.many() ? Optional.of(fields.take(name + "_count")) : Optional.empty();
    }

    private static ReplyStep encoded(int maxBytes) {
        return new ReplyStep.Buffer(PrimitiveKind.BYTE, true, maxBytes, Optional.empty());
    }

    private static ReplyStep structs(StructLayout.Use use, SizeLimit limit) {
        long bytes = use.layout().sizeBytes() * (use.many() ? limit.length() : 1L);
        int maxBytes = (int) Math.min(bytes, limit.bytes());
        return new ReplyStep.Buffer(PrimitiveKind.BYTE, true, maxBytes, Optional.of(use));
    }

    static ReplyStep reply(StructLayouts layouts, WireType type, SizeLimit limit) {
        return type.accept(
                new WireType.Visitor<ReplyStep>() {
                    @Override
                    public ReplyStep nothing(WireType.Nothing nothing) {
                        return new ReplyStep.Nothing();
                    }

                    @Override
                    public ReplyStep scalar(WireType.Scalar scalar) {
                        return new ReplyStep.ByValue(scalar.kind(), 0);
                    }

                    @Override
                    public ReplyStep text(WireType.Text text) {
                        long bytes = SIZE_BYTES + BYTES_PER_CHAR * limit.length();
                        return encoded((int) Math.min(bytes, MAX_ARRAY));
                    }

                    @Override
                    public ReplyStep enumeration(WireType.Enumeration enumeration) {
                        return new ReplyStep.ByValue(
                                PrimitiveKind.INT, enumeration.constantCount());
                    }

                    @Override
                    public ReplyStep primitiveArray(WireType.PrimitiveArray array) {
                        return new ReplyStep.Buffer(
                                array.kind(),
                                false,
                                Math.min(limit.length(), MAX_ARRAY),
                                Optional.empty());
                    }

                    @Override
                    public ReplyStep library(WireType.Library library) {
                        long bytes = library.kind().minimumBytes();
                        bytes += library.kind().isSized() ? limit.length() : 0;
                        return encoded((int) Math.min(bytes, MAX_ARRAY));
                    }

                    @Override
                    public ReplyStep structure(WireType.Structure structure) {
                        return composite(structure);
                    }

                    @Override
                    public ReplyStep variant(WireType.Variant variant) {
                        return encoded(limit.bytes());
                    }

                    @Override
                    public ReplyStep sequence(WireType.Sequence sequence) {
                        return composite(sequence);
                    }

                    private ReplyStep composite(WireType composite) {
                        return layouts.use(composite)
                                .map(use -> structs(use, limit))
                                .orElseGet(() -> encoded(limit.bytes()));
                    }

                    @Override
                    public ReplyStep mapping(WireType.Mapping mapping) {
                        return encoded(limit.bytes());
                    }

                    @Override
                    public ReplyStep maybe(WireType.Maybe maybe) {
                        return encoded(limit.bytes());
                    }

                    @Override
                    public ReplyStep callback(WireType.Callback callback) {
                        return new ReplyStep.ByValue(PrimitiveKind.LONG, 0);
                    }

                    @Override
                    public ReplyStep bulk(WireType.Bulk bulk) {
                        return new ReplyStep.Buffer(
                                PrimitiveKind.LONG, false, LentBuffer.MAX_LONGS, Optional.empty());
                    }

                    @Override
                    public ReplyStep handle(WireType.Handle handle) {
                        return new ReplyStep.ByValue(PrimitiveKind.LONG, 0);
                    }
                });
    }
}
