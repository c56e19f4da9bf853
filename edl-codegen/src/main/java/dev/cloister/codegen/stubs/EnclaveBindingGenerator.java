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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Java, host side, of the ecalls: an enclave service as an object that fills call frames. */
final class EnclaveBindingGenerator {
    private EnclaveBindingGenerator() {}

    /**
     * @param boundary the fingerprint of the module's boundary, which must equal the image's
     */
    static SourceFile generate(MarshalPlan plan, TrustedService service, String boundary) {
        JavaName name = JavaNames.enclaveBinding(service.name());
        String type = service.name().sourceName();
        JavaWriter java = new JavaWriter();
        JavaCrossing.head(java, "makes the ecalls of " + type + ", host side.", name.packageName());
        java.line("import dev.cloister.runtime.bridge.CallFrame;");
        java.line("import dev.cloister.runtime.bridge.EnclaveCalls;");
        java.line("import dev.cloister.runtime.bridge.ServiceBinding;");
        java.blank().line(JavaCrossing.QUIET);
        java.open(
                "public final class "
                        + name.simpleName()
                        + " implements ServiceBinding<"
                        + type
                        + ">");
        identity(java, type, boundary);
        java.blank().line("@Override");
        java.open("public " + type + " proxy(EnclaveCalls calls)")
                .line("return new Proxy(calls);")
                .close();
        java.blank().open("private static final class Proxy implements " + type);
        java.line("private final EnclaveCalls calls;").blank();
        java.open("Proxy(EnclaveCalls calls)").line("this.calls = calls;").close();
        WireCode wire = new WireCode(plan, NameScope.java(), HandleCode.host(plan));
        plan.ecalls().stream()
                .filter(call -> call.service().equals(service.name()))
                .forEach(call -> method(java, wire, plan, call));
        java.close();
        wire.writeMethods(java);
        java.close();
        return java.toFile(JavaNames.path(name));
    }

    static void identity(JavaWriter java, String type, String boundary) {
        java.line("@Override");
        java.open("public Class<" + type + "> service()")
                .line("return " + type + ".class;")
                .close();
        java.blank().line("@Override");
        java.open("public String boundary()")
                .line("return " + WireCode.literal(boundary) + ";")
                .close();
    }

    static void method(JavaWriter java, WireCode wire, MarshalPlan plan, CallPlan call) {
        NameScope scope = plan.javaScope("frame", "answer", "calls");
        TrustedMethod method = call.method();
        List<String> names = new ArrayList<>();
        List<String> declared = new ArrayList<>();
        for (TrustedParameter parameter : method.parameters()) {
            names.add(scope.take(parameter.name()));
            declared.add(parameter.type().javaName() + " " + names.get(names.size() - 1));
        }
        java.blank().line("@Override");
        java.open(
                "public "
                        + method.result().javaName()
                        + " "
                        + method.name()
                        + "("
                        + String.join(", ", declared)
                        + ")"
                        + JavaCrossing.throwsClause(method));
        java.open(
                "try (CallFrame frame = calls.open("
                        + call.id()
                        + ", "
                        + call.slotCount()
                        + ", "
                        + WireCode.literal(call.displayName())
                        + "))");
        if (method.switchless()) {
            java.line("frame.switchless();");
        }
        if (call.targeted()) {
            java.line(use(0, "this", WireCode.literal(call.displayName())));
        }
        for (int i = 0; i < names.size(); i++) {
            call.steps().get(i).accept(new Fill(java, wire, scope, call, names.get(i)));
        }
        call.reply().accept(new Answer(java, wire, scope, plan, call, names));
        java.close().close();
    }

    /** Puts the number of a handle into its slot. */
    private static String use(int slot, String object, String where) {
        return "frame.scalar(" + slot + ", frame.use(" + object + ", " + where + "));";
    }

    private record Fill(JavaWriter java, WireCode wire, NameScope scope, CallPlan call, String name)
            implements CopyStep.Visitor<Void> {
        @Override
        public Void value(CopyStep.ByValue value) {
            String where = WireCode.literal(call.where(value.parameter()));
            WireType type = value.parameter().type();
            if (type instanceof WireType.Callback) {
                JavaName binding = JavaNames.hostBinding(((WireType.Callback) type).service());
                String made = "new " + binding.sourceName() + "()";
                java.line(
                        "frame.lend("
                                + String.join(", ", String.valueOf(value.slot()), made, name, where)
                                + ");");
                return null;
            }
            if (type instanceof WireType.Handle) {
                java.line(use(value.slot(), name, where));
                return null;
            }
            String slot = JavaCrossing.toSlot(value.parameter().type(), value.kind(), name, where);
            java.line("frame.scalar(" + value.slot() + ", " + slot + ");");
            return null;
        }

        @Override
        public Void buffer(CopyStep.Buffer buffer) {
            String where = WireCode.literal(call.where(buffer.parameter()));
            if (buffer.parameter().type() instanceof WireType.Bulk) {
                java.line("frame.buffer(" + buffer.slot() + ", " + name + ", " + where + ");");
                return null;
            }
            String array =
                    buffer.encoded()
                            ? JavaCrossing.encode(
                                    java,
                                    wire,
                                    scope,
                                    buffer.parameter(),
                                    name,
                                    buffer.maxCount(),
                                    where)
                            : name;
            java.line(
                    (buffer.parameter().direction().isIn() ? "frame.in(" : "frame.out(")
                            + buffer.slot()
                            + ", "
                            + array
                            + ", "
                            + buffer.maxCount()
                            + ", "
                            + where
                            + ");");
            return null;
        }
    }

    /**
     * Calls, turns the answer into the Java value, and only then copies back what the callee wrote.
     */
    private record Answer(
            JavaWriter java,
            WireCode wire,
            NameScope scope,
            MarshalPlan plan,
            CallPlan call,
            List<String> names)
            implements ReplyStep.Visitor<Void> {
        @Override
        public Void nothing(ReplyStep.Nothing reply) {
            java.line("frame.call(" + JavaCrossing.exceptionClasses(call.method()) + ");");
            JavaCrossing.copyBack(java, call, names);
            return null;
        }

        @Override
        public Void value(ReplyStep.ByValue reply) {
            WireType type = call.method().result();
            String where = WireCode.literal(call.whereResult());
            java.line(
                    "long answer = frame.callScalar("
                            + JavaCrossing.exceptionClasses(call.method())
                            + ");");
            if (type instanceof WireType.Handle) {
                JavaName object = ((WireType.Handle) type).object();
                return value(EnclaveObjectGenerator.held(plan, object, "answer"));
            }
            return value(
                    JavaCrossing.fromSlot(
                            type, reply.kind(), reply.ordinalCount(), "answer", where));
        }

        @Override
        public Void buffer(ReplyStep.Buffer reply) {
            String where = WireCode.literal(call.whereResult());
            String arguments =
                    Stream.of(
                                    String.valueOf(reply.maxCount()),
                                    JavaCrossing.exceptionClasses(call.method()))
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(", "));
            java.line(
                    reply.kind().javaName()
                            + "[] answer = frame.call"
                            + reply.kind().capitalName()
                            + "s("
                            + arguments
                            + ");");
            return value(
                    reply.encoded()
                            ? JavaCrossing.decode(
                                    java, wire, scope, JavaCrossing.resultOf(call), "answer", where)
                            : "answer");
        }

        private Void value(String expression) {
            boolean holds = HeldHandles.in(plan.module(), call.method().result());
            if (call.copiedBack().isEmpty() && !holds) {
                java.line("return " + expression + ";");
                return null;
            }
            String value = scope.take("returned");
            java.line(call.method().result().javaName() + " " + value + " = " + expression + ";");
            JavaCrossing.copyBack(java, call, names);
            if (holds) {
                java.line("frame.keep();");
            }
            java.line("return " + value + ";");
            return null;
        }
    }
}
