package dev.cloister.codegen.stubs;

import dev.cloister.codegen.emit.JavaWriter;
import dev.cloister.codegen.emit.NameScope;
import dev.cloister.codegen.emit.SourceFile;
import dev.cloister.codegen.model.JavaName;
import dev.cloister.codegen.model.TrustedService;
import dev.cloister.codegen.model.WireType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Java, host side, of the ocalls: reads each call's frame, runs the user's service, writes the reply. */
final class HostDispatcherGenerator {
    private HostDispatcherGenerator() {}

    /** @param boundary the fingerprint of the module's boundary, which must equal the image's */
    static SourceFile generate(MarshalPlan plan, TrustedService service, String boundary) {
        JavaName name = JavaNames.hostDispatcher(service.name());
        String type = service.name().sourceName();
        JavaWriter java = new JavaWriter();
        JavaCrossing.head(java, "serves the ocalls of " + type + ", host side.", name.packageName());
        java.line("import dev.cloister.runtime.bridge.OcallDispatcher;");
        java.line("import dev.cloister.runtime.bridge.OcallFrame;");
        java.blank().line(JavaCrossing.QUIET);
        java.open("public final class " + name.simpleName() + " implements OcallDispatcher");
        HostProxyGenerator.boundary(java, boundary);
        java.line("private final " + type + " service;").blank();
        java.open("public " + name.simpleName() + "(" + type + " service)").line("this.service = service;").close();
        List<CallPlan> calls = plan.ocalls().stream().filter(call -> call.service().equals(service.name())).toList();
        dispatch(java, calls);
        WireCode wire = new WireCode(plan.module(), NameScope.java());
        calls.forEach(call -> serve(java, wire, call));
        wire.writeMethods(java);
        java.close();
        return java.toFile(JavaNames.path(name));
    }

    private static void dispatch(JavaWriter java, List<CallPlan> calls) {
        String ids = calls.stream().map(call -> String.valueOf(call.id())).collect(Collectors.joining(", "));
        java.blank().line("@Override");
        java.open("public int[] ocallIds()").line("return new int[] {" + ids + "};").close();
        java.blank().line("@Override");
        java.open("public void dispatch(OcallFrame frame) throws Throwable").open("switch (frame.ocallId())");
        for (CallPlan call : calls) {
            java.line("case " + call.id() + ":").line("    " + handler(call) + "(frame);").line("    break;");
        }
        java.line("default:");
        java.line("    throw new IllegalArgumentException(\"ocall \" + frame.ocallId() + \": not of this service\");");
        java.close().close();
    }

    private static String handler(CallPlan call) {
        return "serve_" + call.methodLabel();
    }

    private static void serve(JavaWriter java, WireCode wire, CallPlan call) {
        NameScope scope = NameScope.java("service", "frame", "result");
        java.blank();
        java.open("private void " + handler(call) + "(OcallFrame frame) throws Throwable");
        List<String> arguments = new ArrayList<>();
        for (CopyStep step : call.steps()) {
            arguments.add(step.accept(new Argument(java, wire, scope, call)));
        }
        String run = "service." + call.method().name() + "(" + String.join(", ", arguments) + ")";
        call.reply().accept(new Reply(java, wire, scope, call, run));
        java.close();
    }

    /** Frames are read in order, so every argument goes to a variable at once. */
    private record Argument(JavaWriter java, WireCode wire, NameScope scope, CallPlan call)
            implements CopyStep.Visitor<String> {
        @Override
        public String value(CopyStep.ByValue value) {
            String where = WireCode.literal(call.where(value.parameter()));
            WireType type = value.parameter().type();
            String name = scope.take(value.parameter().name());
            String read = JavaCrossing.fromSlot(type, value.kind(), value.ordinalCount(), "frame.scalar()", where);
            java.line(type.javaName() + " " + name + " = " + read + ";");
            return name;
        }

        @Override
        public String buffer(CopyStep.Buffer buffer) {
            String where = WireCode.literal(call.where(buffer.parameter()));
            String name = scope.take(buffer.parameter().name());
            String kind = buffer.kind().javaName();
            java.line(kind + "[] " + name + " = frame." + kind + "s(" + buffer.maxCount() + ");");
            return buffer.encoded()
                    ? JavaCrossing.decode(java, wire, scope, buffer.parameter(), name, where)
                    : name;
        }
    }

    private record Reply(JavaWriter java, WireCode wire, NameScope scope, CallPlan call, String run)
            implements ReplyStep.Visitor<Void> {
        @Override
        public Void nothing(ReplyStep.Nothing reply) {
            java.line(run + ";");
            return null;
        }

        @Override
        public Void value(ReplyStep.ByValue reply) {
            WireType type = call.method().result();
            String where = WireCode.literal(call.whereResult());
            java.line(type.javaName() + " result = " + run + ";");
            java.line("frame.replyScalar(" + JavaCrossing.toSlot(type, reply.kind(), "result", where) + ");");
            return null;
        }

        @Override
        public Void buffer(ReplyStep.Buffer reply) {
            String where = WireCode.literal(call.whereResult());
            java.line(call.method().result().javaName() + " result = " + run + ";");
            String array =
                    reply.encoded()
                            ? JavaCrossing.encode(
                                    java, wire, scope, JavaCrossing.resultOf(call), "result", reply.maxCount(), where)
                            : "Crossing.checked(result, " + reply.maxCount() + ", " + where + ")";
            java.line("frame.reply(" + array + ");");
            return null;
        }
    }
}
