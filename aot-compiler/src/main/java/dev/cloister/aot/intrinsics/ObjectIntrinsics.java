package dev.cloister.aot.intrinsics;

import java.util.Map;

/** What an object knows of itself without a call. */
final class ObjectIntrinsics extends TemplateIntrinsics {
    ObjectIntrinsics() {
        super(
                Effect.PURE,
                Map.of(
                        "java/lang/Object.getClass()Ljava/lang/Class;",
                        "clo_mirror(($0)->class_id)"));
    }
}
