package dev.cloister.aot.intrinsics;

import dev.cloister.aot.world.WorldMethod;
import java.util.List;
import java.util.Optional;

/** All intrinsics, asked in order. */
public final class IntrinsicRegistry {
    private final List<Intrinsic> intrinsics;

    /** A registry of just these; for tests. */
    public IntrinsicRegistry(List<Intrinsic> intrinsics) {
        this.intrinsics = List.copyOf(intrinsics);
    }

    /** The intrinsics that the compiler uses. */
    public static IntrinsicRegistry standard() {
        return new IntrinsicRegistry(
                List.of(
                        new MathIntrinsics(),
                        new BitIntrinsics(),
                        new ObjectIntrinsics(),
                        new UnsafeIntrinsics()));
    }

    /** The family that knows how to write a call of this method. */
    public Optional<Intrinsic> find(WorldMethod method) {
        return intrinsics.stream().filter(intrinsic -> intrinsic.canHandle(method)).findFirst();
    }
}
