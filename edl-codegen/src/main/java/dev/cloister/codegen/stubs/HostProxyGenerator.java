package dev.cloister.codegen.stubs;

import dev.cloister.codegen.emit.JavaWriter;
import dev.cloister.codegen.emit.NameScope;
import dev.cloister.codegen.emit.SourceFile;
import dev.cloister.codegen.model.JavaName;
import dev.cloister.codegen.model.TrustedMethod;
import dev.cloister.codegen.model.TrustedParameter;
import dev.cloister.codegen.model.TrustedService;
import dev.cloister.codegen.model.WireType;
import java.util.ArrayList;
import java.util.List;

/** Java, host side, of the ecalls: an enclave service as an object that fills call frames. */
final class HostProxyGenerator {
    private HostProxyGenerator() {}

    /** @param boundary the fingerprint of the module's boundary, which must equal the image's */
    static SourceFile generate(MarshalPlan plan, TrustedService service, String boundary) {
        JavaName name = JavaNames.hostProxy(service.name());
        String type = service.name().sourceName();
        JavaWriter java = new JavaWriter();
        JavaCrossing.head(java, "makes the ecalls of " + type + ", host side.", name.packageName());
        java.line("import dev.cloister.runtime.bridge.EcallChannel;");
        java.line("import dev.cloister.runtime.bridge.EcallFrame;");
        java.blank().line(JavaCrossing.QUIET);
        java.open("public final class " + name.simpleName() + " implements " + type);
        boundary(java, boundary);
        java.line("private final EcallChannel channel;").blank();
        java.open("public " + name.simpleName() + "(EcallChannel channel)").line("this.channel = channel;").close();
        WireCode wire = new WireCode(plan.module(), NameScope.java());
        plan.ecalls().stream()
                .filter(call -> call.service().equals(service.name()))
                .forEach(call -> method(java, wire, call));
        wire.writeMethods(java);
        java.close();
        return java.toFile(JavaNames.path(name));
    }

    static void boundary(JavaWriter java, String boundary) {
        java.line("/** SHA-256 of the EDL text; the runtime refuses an image with another. */");
        java.line("public static final String BOUNDARY = " + WireCode.literal(boundary) + ";").blank();
    }

    private static void method(JavaWriter java, WireCode wire, CallPlan call) {
        NameScope scope = NameScope.java("frame", "answer");
        TrustedMethod method = call.method();
        List<String> names = new ArrayList<>();
        List<String> declared = new ArrayList<>();
        for (TrustedParameter parameter : method.parameters()) {
            names.add(scope.take(parameter.name()));
            declared.add(parameter.type().javaName() + " " + names.get(names.size() - 1));
        }
        java.blank().line("@Override");
        java.open("public " + method.result().javaName() + " " + method.name() + "(" + String.join(", ", declared) + ")"
                + JavaCrossing.throwsClause(method));
        java.open("try (EcallFrame frame = channel.begin(" + call.id() + "))");
        for (int i = 0; i < names.size(); i++) {
            call.steps().get(i).accept(new Fill(java, wire, scope, call, names.get(i)));
        }
        java.line("frame.call(" + JavaCrossing.exceptionClasses(method) + ");");
        call.reply().accept(new Answer(java, wire, scope, call));
        java.close().close();
    }

    private record Fill(JavaWriter java, WireCode wire, NameScope scope, CallPlan call, String name)
            implements CopyStep.Visitor<Void> {
        @Override
        public Void value(CopyStep.ByValue value) {
            String where = WireCode.literal(call.where(value.parameter()));
            java.line("frame.scalar(" + JavaCrossing.toSlot(value.parameter().type(), value.kind(), name, where) + ");");
            return null;
        }

        @Override
        public Void buffer(CopyStep.Buffer buffer) {
            String array = JavaCrossing.carrier(java, wire, scope, call, buffer, name);
            java.line("frame." + buffer.kind().javaName() + "s(" + array + ");");
            return null;
        }
    }

    private record Answer(JavaWriter java, WireCode wire, NameScope scope, CallPlan call)
            implements ReplyStep.Visitor<Void> {
        @Override
        public Void nothing(ReplyStep.Nothing reply) {
            return null;
        }

        @Override
        public Void value(ReplyStep.ByValue reply) {
            WireType type = call.method().result();
            String where = WireCode.literal(call.whereResult());
            java.line("long answer = frame.resultScalar();");
            java.line("return " + JavaCrossing.fromSlot(type, reply.kind(), reply.ordinalCount(), "answer", where) + ";");
            return null;
        }

        @Override
        public Void buffer(ReplyStep.Buffer reply) {
            String where = WireCode.literal(call.whereResult());
            java.line(reply.kind().javaName() + "[] answer = frame.result" + reply.kind().capitalName() + "s();");
            String value =
                    reply.encoded()
                            ? JavaCrossing.decode(java, wire, scope, JavaCrossing.resultOf(call), "answer", where)
                            : "answer";
            java.line("return " + value + ";");
            return null;
        }
    }
}
