package dev.cloister.codegen.stubs;

import dev.cloister.codegen.emit.JavaWriter;
import dev.cloister.codegen.emit.NameScope;
import dev.cloister.codegen.emit.SourceFile;
import dev.cloister.codegen.model.JavaName;
import dev.cloister.codegen.model.TrustedService;
import dev.cloister.codegen.model.WireType;
import java.util.ArrayList;
import java.util.List;

/**
 * Java, host side, of the ocalls: reads each call's frame, runs the user's service, writes the
 * reply.
 */
final class HostBindingGenerator {
    private HostBindingGenerator() {}

    /**
     * @param boundary the fingerprint of the module's boundary, which must equal the image's
     */
    static SourceFile generate(MarshalPlan plan, TrustedService service, String boundary) {
        JavaName name = JavaNames.hostBinding(service.name());
        String type = service.name().sourceName();
        JavaWriter java = new JavaWriter();
        JavaCrossing.head(
                java, "serves the ocalls of " + type + ", host side.", name.packageName());
        java.line("import dev.cloister.runtime.bridge.HostServiceBinding;");
        java.line("import dev.cloister.runtime.bridge.OcallBinder;");
        java.line("import dev.cloister.runtime.bridge.OcallFrame;");
        java.blank().line(JavaCrossing.QUIET);
        java.open(
                "public final class "
                        + name.simpleName()
                        + " implements HostServiceBinding<"
                        + type
                        + ">");
        EnclaveBindingGenerator.identity(java, type, boundary);
        List<CallPlan> calls =
                plan.ocalls().stream()
                        .filter(call -> call.service().equals(service.name()))
                        .toList();
        java.blank().line("@Override");
        java.open("public void bind(" + type + " implementation, OcallBinder binder)");
        for (CallPlan call : calls) {
            java.line(
                    "binder.bind("
                            + call.id()
                            + ", "
                            + WireCode.literal(call.displayName())
                            + ", frame -> "
                            + handler(call)
                            + (call.targeted()
                                    ? "(frame.target(" + type + ".class, implementation), frame));"
                                    : "(implementation, frame));"));
            if (call.method().switchless()) {
                java.line("binder.switchless(" + call.id() + ");");
            }
        }
        java.close();
        WireCode wire = new WireCode(plan, NameScope.java(), HandleCode.NONE);
        calls.forEach(call -> serve(java, wire, plan, call, type));
        wire.writeMethods(java);
        java.close();
        return java.toFile(JavaNames.path(name));
    }

    private static String handler(CallPlan call) {
        return "serve_" + call.methodLabel();
    }

    private static void serve(
            JavaWriter java, WireCode wire, MarshalPlan plan, CallPlan call, String type) {
        NameScope scope = plan.javaScope("implementation", "frame", "result");
        java.blank();
        java.open(
                "private static void "
                        + handler(call)
                        + "("
                        + type
                        + " implementation, OcallFrame frame) throws Throwable");
        List<String> arguments = new ArrayList<>();
        for (CopyStep step : call.steps()) {
            arguments.add(step.accept(new Argument(java, wire, scope, call)));
        }
        String run =
                "implementation." + call.method().name() + "(" + String.join(", ", arguments) + ")";
        call.reply().accept(new Reply(java, wire, scope, call, arguments, run));
        java.close();
    }

    private record Argument(JavaWriter java, WireCode wire, NameScope scope, CallPlan call)
            implements CopyStep.Visitor<String> {
        @Override
        public String value(CopyStep.ByValue value) {
            String where = WireCode.literal(call.where(value.parameter()));
            String slot = "frame.scalar(" + value.slot() + ")";
            return JavaCrossing.fromSlot(
                    value.parameter().type(), value.kind(), value.ordinalCount(), slot, where);
        }

        @Override
        public String buffer(CopyStep.Buffer buffer) {
            String where = WireCode.literal(call.where(buffer.parameter()));
            String array =
                    "frame."
                            + buffer.kind().javaName()
                            + "s("
                            + buffer.slot()
                            + ", "
                            + buffer.maxCount()
                            + ", "
                            + where
                            + ")";
            if (buffer.parameter().direction().isOut()) {
                String name = scope.take(buffer.parameter().name());
                java.line(buffer.kind().javaName() + "[] " + name + " = " + array + ";");
                return name;
            }
            return buffer.encoded()
                    ? JavaCrossing.decode(java, wire, scope, buffer.parameter(), array, where)
                    : array;
        }
    }

    /** Runs the service; what it wrote is put back when its result has turned out to be good. */
    private record Reply(
            JavaWriter java,
            WireCode wire,
            NameScope scope,
            CallPlan call,
            List<String> arguments,
            String run)
            implements ReplyStep.Visitor<Void> {
        @Override
        public Void nothing(ReplyStep.Nothing reply) {
            java.line(run + ";");
            JavaCrossing.copyBack(java, call, arguments);
            return null;
        }

        @Override
        public Void value(ReplyStep.ByValue reply) {
            WireType type = call.method().result();
            String where = WireCode.literal(call.whereResult());
            java.line(type.javaName() + " result = " + run + ";");
            String bits = JavaCrossing.toSlot(type, reply.kind(), "result", where);
            return give("long", bits);
        }

        @Override
        public Void buffer(ReplyStep.Buffer reply) {
            String where = WireCode.literal(call.whereResult());
            java.line(call.method().result().javaName() + " result = " + run + ";");
            String array =
                    reply.encoded()
                            ? JavaCrossing.encode(
                                    java,
                                    wire,
                                    scope,
                                    JavaCrossing.resultOf(call),
                                    "result",
                                    reply.maxCount(),
                                    where)
                            : "Crossing.checked(result, " + reply.maxCount() + ", " + where + ")";
            return give(reply.kind().javaName() + "[]", array);
        }

        private Void give(String type, String expression) {
            if (call.copiedBack().isEmpty()) {
                java.line("frame.reply(" + expression + ");");
                return null;
            }
            String answer = scope.take("answer");
            java.line(type + " " + answer + " = " + expression + ";");
            JavaCrossing.copyBack(java, call, arguments);
            java.line("frame.reply(" + answer + ");");
            return null;
        }
    }
}
