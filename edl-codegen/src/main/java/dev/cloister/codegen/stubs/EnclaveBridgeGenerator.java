package dev.cloister.codegen.stubs;

import dev.cloister.codegen.emit.JavaWriter;
import dev.cloister.codegen.emit.NameScope;
import dev.cloister.codegen.emit.SourceFile;
import dev.cloister.codegen.model.JavaName;
import dev.cloister.codegen.model.TrustedClass;
import dev.cloister.codegen.model.WireType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Java, enclave side, of the ecalls: static methods of primitives and primitive arrays that trusted
 * C calls. They decode the arguments, call the trusted object, and encode its result.
 */
final class EnclaveBridgeGenerator {
    private static final String SCOPE = "dev.cloister.wire.CallScope";

    /** The object of the handle that a call came with. */
    private static final String SELF = "self";

    private EnclaveBridgeGenerator() {}

    /** Of a service that has one object. */
    static SourceFile generate(MarshalPlan plan, TrustedClass implementation, JavaName service) {
        String instance = JavaNames.enclaveInstance(implementation.name()).simpleName() + ".get()";
        return generate(
                plan, JavaNames.enclaveBridge(implementation.name(), service), service, instance);
    }

    /** Of an interface whose objects have handles. */
    static SourceFile generate(MarshalPlan plan, JavaName object) {
        return generate(plan, JavaNames.enclaveBridge(object, object), object, SELF);
    }

    /**
     * @param instance the expression of the object that is called
     */
    private static SourceFile generate(
            MarshalPlan plan, JavaName name, JavaName service, String instance) {
        JavaWriter java = new JavaWriter();
        JavaCrossing.head(
                java,
                "runs the ecalls of " + service.sourceName() + ", enclave side.",
                name.packageName());
        java.blank().line(JavaCrossing.QUIET).open("final class " + name.simpleName());
        java.line("private " + name.simpleName() + "() {}");
        NameScope methods = NameScope.java();
        WireCode wire = new WireCode(plan, methods, HandleCode.ENCLAVE);
        plan.ecalls().stream()
                .filter(call -> call.service().equals(service))
                .forEach(call -> method(java, wire, plan, call, instance));
        wire.writeMethods(java);
        java.close();
        return java.toFile(JavaNames.path(name));
    }

    /** The descriptor of the bridge method of a call. */
    static String descriptor(CallPlan call) {
        String parameters =
                call.steps().stream()
                        .map(EnclaveBridgeGenerator::stepDescriptor)
                        .collect(Collectors.joining());
        String target = call.targeted() ? "J" : "";
        return "(" + target + parameters + ")" + call.reply().accept(new ReplyDescriptor());
    }

    static String stepDescriptor(CopyStep step) {
        return step.accept(
                new CopyStep.Visitor<String>() {
                    @Override
                    public String value(CopyStep.ByValue value) {
                        return String.valueOf(value.kind().descriptor());
                    }

                    @Override
                    public String buffer(CopyStep.Buffer buffer) {
                        return "[" + buffer.kind().descriptor();
                    }
                });
    }

    /** The Java type in which a step crosses. */
    static String carrierType(CopyStep step) {
        return step.accept(
                new CopyStep.Visitor<String>() {
                    @Override
                    public String value(CopyStep.ByValue value) {
                        return value.kind().javaName();
                    }

                    @Override
                    public String buffer(CopyStep.Buffer buffer) {
                        return buffer.kind().javaName() + "[]";
                    }
                });
    }

    private static void method(
            JavaWriter java, WireCode wire, MarshalPlan plan, CallPlan call, String instance) {
        NameScope scope = plan.javaScope("result", "scope", "target", SELF);
        List<String> declared = new ArrayList<>();
        if (call.targeted()) {
            declared.add("long target");
        }
        List<String> carriers = new ArrayList<>();
        for (CopyStep step : call.steps()) {
            String carrier = scope.take(step.parameter().name());
            carriers.add(carrier);
            declared.add(carrierType(step) + " " + carrier);
        }
        java.blank();
        java.open(
                "static "
                        + call.reply().accept(new CarrierOfReply())
                        + " "
                        + call.methodLabel()
                        + "("
                        + String.join(", ", declared)
                        + ") throws Throwable");
        if (call.closes()) {
            String where = WireCode.literal(call.displayName());
            java.line(
                    EnclaveObjectGenerator.table(call.service())
                            + ".close(target, "
                            + where
                            + ");");
            java.close();
            return;
        }
        boolean scoped = isScoped(plan, call);
        if (scoped) {
            java.line(SCOPE + " scope = new " + SCOPE + "();").open("try");
            useAndReserve(java, call);
        }
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < carriers.size(); i++) {
            arguments.add(
                    call.steps()
                            .get(i)
                            .accept(new Argument(java, wire, scope, call, carriers.get(i))));
        }
        String run =
                instance + "." + call.method().name() + "(" + String.join(", ", arguments) + ")";
        call.reply().accept(new Result(java, wire, scope, plan, call, run));
        if (scoped) {
            java.close(" finally {").line("    scope.end();").line("}");
        }
        java.close();
    }

    /** Whether something of the call must be let go when it ends. */
    private static boolean isScoped(MarshalPlan plan, CallPlan call) {
        return call.targeted()
                || HeldHandles.in(plan.module(), call.method().result())
                || call.steps().stream()
                        .map(step -> step.parameter().type())
                        .anyMatch(
                                type ->
                                        type instanceof WireType.Callback
                                                || type instanceof WireType.Bulk
                                                || HeldHandles.in(plan.module(), type));
    }

    private static void useAndReserve(JavaWriter java, CallPlan call) {
        if (call.targeted()) {
            java.line(
                    call.service().sourceName()
                            + " "
                            + SELF
                            + " = "
                            + use(call.service(), "target", call.displayName())
                            + ";");
        }
        if (call.method().result() instanceof WireType.Handle) {
            JavaName object = ((WireType.Handle) call.method().result()).object();
            String where = WireCode.literal(call.whereResult());
            java.line(
                    "scope.reserve(" + EnclaveObjectGenerator.table(object) + ", " + where + ");");
        }
    }

    private static String use(JavaName object, String number, String where) {
        return "scope.use("
                + String.join(
                        ", ", EnclaveObjectGenerator.table(object), number, WireCode.literal(where))
                + ")";
    }

    /** The Java value of an argument. */
    private record Argument(
            JavaWriter java, WireCode wire, NameScope scope, CallPlan call, String carrier)
            implements CopyStep.Visitor<String> {
        @Override
        public String value(CopyStep.ByValue value) {
            WireType type = value.parameter().type();
            if (type instanceof WireType.Callback) {
                JavaName proxy = JavaNames.enclaveProxy(((WireType.Callback) type).service());
                return "new " + proxy.sourceName() + "(" + carrier + ", scope)";
            }
            if (type instanceof WireType.Handle) {
                JavaName object = ((WireType.Handle) type).object();
                return use(object, carrier, call.where(value.parameter()));
            }
            return type instanceof WireType.Enumeration
                    ? type.javaName() + ".values()[" + carrier + "]"
                    : carrier;
        }

        @Override
        public String buffer(CopyStep.Buffer buffer) {
            String where = WireCode.literal(call.where(buffer.parameter()));
            if (buffer.parameter().type() instanceof WireType.Bulk) {
                return "new dev.cloister.inside.LentBuffer(" + carrier + ", scope, " + where + ")";
            }
            return buffer.encoded()
                    ? JavaCrossing.decode(java, wire, scope, buffer.parameter(), carrier, where)
                    : carrier;
        }
    }

    /**
     * Runs the call and returns what travels for its result; null for null, which trusted C refuses
     * by name.
     */
    private record Result(
            JavaWriter java,
            WireCode wire,
            NameScope scope,
            MarshalPlan plan,
            CallPlan call,
            String run)
            implements ReplyStep.Visitor<Void> {
        @Override
        public Void nothing(ReplyStep.Nothing reply) {
            java.line(run + ";");
            return null;
        }

        @Override
        public Void value(ReplyStep.ByValue reply) {
            String where = WireCode.literal(call.whereResult());
            if (call.method().result() instanceof WireType.Handle) {
                JavaName object = ((WireType.Handle) call.method().result()).object();
                String table = EnclaveObjectGenerator.table(object);
                String made = "Crossing.notNull(" + run + ", " + where + ")";
                java.line("return scope.give(" + table + ", " + made + ");");
                return null;
            }
            java.line("return " + JavaCrossing.primitive(call.method().result(), run, where) + ";");
            return null;
        }

        @Override
        public Void buffer(ReplyStep.Buffer reply) {
            String where = WireCode.literal(call.whereResult());
            java.line(call.method().result().javaName() + " result = " + run + ";");
            java.open("if (result == null)").line("return null;").close();
            if (reply.encoded()) {
                String bytes =
                        JavaCrossing.encode(
                                java,
                                wire,
                                scope,
                                JavaCrossing.resultOf(call),
                                "result",
                                reply.maxCount(),
                                where);
                if (HeldHandles.in(plan.module(), call.method().result())) {
                    String sent = scope.take("sent");
                    java.line("byte[] " + sent + " = " + bytes + ";");
                    java.line("scope.answered();");
                    bytes = sent;
                }
                java.line("return " + bytes + ";");
            } else {
                java.line(
                        "return Crossing.checked(result, "
                                + reply.maxCount()
                                + ", "
                                + where
                                + ");");
            }
            return null;
        }
    }

    private static final class ReplyDescriptor implements ReplyStep.Visitor<String> {
        @Override
        public String nothing(ReplyStep.Nothing reply) {
            return "V";
        }

        @Override
        public String value(ReplyStep.ByValue reply) {
            return String.valueOf(reply.kind().descriptor());
        }

        @Override
        public String buffer(ReplyStep.Buffer reply) {
            return "[" + reply.kind().descriptor();
        }
    }

    private static final class CarrierOfReply implements ReplyStep.Visitor<String> {
        @Override
        public String nothing(ReplyStep.Nothing reply) {
            return "void";
        }

        @Override
        public String value(ReplyStep.ByValue reply) {
            return reply.kind().javaName();
        }

        @Override
        public String buffer(ReplyStep.Buffer reply) {
            return reply.kind().javaName() + "[]";
        }
    }
}
