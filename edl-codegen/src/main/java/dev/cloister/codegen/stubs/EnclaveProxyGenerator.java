package dev.cloister.codegen.stubs;

import dev.cloister.codegen.emit.JavaWriter;
import dev.cloister.codegen.emit.NameScope;
import dev.cloister.codegen.emit.SourceFile;
import dev.cloister.codegen.model.JavaName;
import dev.cloister.codegen.model.TrustedMethod;
import dev.cloister.codegen.model.TrustedService;
import dev.cloister.codegen.model.WireType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Java, enclave side, of the ocalls: a host service as an object. Every answer is checked to be a
 * value of its type; a declared exception that the host says its service threw is thrown again.
 */
final class EnclaveProxyGenerator {
    private static final String NATIVE_PREFIX = "ocall_";

    private EnclaveProxyGenerator() {}

    static SourceFile generate(MarshalPlan plan, TrustedService service) {
        JavaName name = JavaNames.enclaveProxy(service.name());
        JavaWriter java = new JavaWriter();
        JavaCrossing.head(
                java,
                "makes the ocalls of " + service.name().sourceName() + ", enclave side.",
                name.packageName());
        java.blank().line(JavaCrossing.QUIET);
        java.open(
                "public final class "
                        + name.simpleName()
                        + " implements "
                        + service.name().sourceName());
        if (plan.module().callbacks().contains(service.name())) {
            lent(java, name.simpleName());
        }
        NameScope methods = NameScope.java();
        WireCode wire = new WireCode(plan, methods, HandleCode.NONE);
        for (CallPlan call : plan.ocalls()) {
            if (call.service().equals(service.name())) {
                method(java, wire, plan, call);
                nativeMethod(java, plan, call);
            }
        }
        wire.writeMethods(java);
        java.close();
        return java.toFile(JavaNames.path(name));
    }

    /** What the proxy of a service that is lent to calls knows: which object, and until when. */
    private static void lent(JavaWriter java, String simpleName) {
        String scope = "dev.cloister.wire.CallScope";
        java.line("private final long target;");
        java.line("private final " + scope + " scope;").blank();
        java.line("/** The one that the host gave at loading. */");
        java.open("public " + simpleName + "()").line("this(0, new " + scope + "());").close();
        java.blank().line("/** One that the host lent to the call of {@code scope}. */");
        java.open("public " + simpleName + "(long target, " + scope + " scope)");
        java.line("this.target = target;").line("this.scope = scope;").close();
    }

    /** The native method that makes a call. */
    static String nativeName(CallPlan call) {
        return NATIVE_PREFIX + call.methodLabel();
    }

    /** Its descriptor: a scalar result is the whole slot, so that its value can be checked. */
    static String nativeDescriptor(CallPlan call) {
        String parameters =
                call.steps().stream()
                        .map(EnclaveBridgeGenerator::stepDescriptor)
                        .collect(Collectors.joining());
        String target = call.targeted() ? "J" : "";
        return "(" + target + parameters + ")" + call.reply().accept(new NativeReply(true));
    }

    private static void nativeMethod(JavaWriter java, MarshalPlan plan, CallPlan call) {
        NameScope scope = plan.javaScope("target");
        Stream<String> target = call.targeted() ? Stream.of("long target") : Stream.empty();
        Stream<String> declared =
                call.steps().stream()
                        .map(
                                step ->
                                        EnclaveBridgeGenerator.carrierType(step)
                                                + " "
                                                + scope.take(step.parameter().name()));
        String parameters = Stream.concat(target, declared).collect(Collectors.joining(", "));
        String result = call.reply().accept(new NativeReply(false));
        java.blank()
                .line(
                        "private static native "
                                + result
                                + " "
                                + nativeName(call)
                                + "("
                                + parameters
                                + ");");
    }

    private static void method(JavaWriter java, WireCode wire, MarshalPlan plan, CallPlan call) {
        NameScope scope = plan.javaScope("answer", "thrown", "target", "scope");
        TrustedMethod method = call.method();
        java.blank().line("@Override");
        List<String> names = new ArrayList<>();
        String parameters =
                method.parameters().stream()
                        .map(
                                p -> {
                                    names.add(scope.take(p.name()));
                                    return p.type().javaName() + " " + names.get(names.size() - 1);
                                })
                        .collect(Collectors.joining(", "));
        java.open(
                "public "
                        + method.result().javaName()
                        + " "
                        + method.name()
                        + "("
                        + parameters
                        + ")"
                        + JavaCrossing.throwsClause(method));
        List<String> arguments = new ArrayList<>();
        if (call.targeted()) {
            java.line("scope.check(" + WireCode.literal(call.displayName()) + ");");
            arguments.add("target");
        }
        List<String> back = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            CopyStep step = call.steps().get(i);
            String argument = step.accept(new Argument(java, wire, scope, call, names.get(i)));
            if (step.parameter().direction().isOut()) {
                argument = ownCopy(java, scope, (CopyStep.Buffer) step, argument, names.get(i));
                back.add(
                        "System.arraycopy("
                                + argument
                                + ", 0, "
                                + names.get(i)
                                + ", 0, "
                                + names.get(i)
                                + ".length);");
            }
            arguments.add(argument);
        }
        String run = nativeName(call) + "(" + String.join(", ", arguments) + ")";
        call.reply().accept(new Run(java, call, run));
        call.reply().accept(new Answer(java, wire, scope, call, back));
        java.close();
    }

    /**
     * C fills an array of the proxy's own: the caller's changes only when the answer has turned out
     * to be a value of its type.
     */
    private static String ownCopy(
            JavaWriter java, NameScope scope, CopyStep.Buffer step, String checked, String name) {
        String copy = scope.take(name + "Back");
        String kind = step.kind().javaName();
        String made =
                step.parameter().direction().isIn()
                        ? checked + ".clone()"
                        : "new " + kind + "[" + checked + ".length]";
        java.line(kind + "[] " + copy + " = " + made + ";");
        return copy;
    }

    /** What travels for an argument. */
    private record Argument(
            JavaWriter java, WireCode wire, NameScope scope, CallPlan call, String name)
            implements CopyStep.Visitor<String> {
        @Override
        public String value(CopyStep.ByValue value) {
            String where = WireCode.literal(call.where(value.parameter()));
            return JavaCrossing.primitive(value.parameter().type(), name, where);
        }

        @Override
        public String buffer(CopyStep.Buffer buffer) {
            return JavaCrossing.carrier(java, wire, scope, call, buffer, name);
        }
    }

    /** The native call, with declared exceptions of the host service thrown again. */
    private record Run(JavaWriter java, CallPlan call, String run)
            implements ReplyStep.Visitor<Void> {
        @Override
        public Void nothing(ReplyStep.Nothing reply) {
            return guarded("");
        }

        @Override
        public Void value(ReplyStep.ByValue reply) {
            return guarded("long");
        }

        @Override
        public Void buffer(ReplyStep.Buffer reply) {
            return guarded(reply.kind().javaName() + "[]");
        }

        private Void guarded(String answerType) {
            List<TrustedMethod.DeclaredException> rethrown =
                    call.method().exceptions().stream()
                            .filter(TrustedMethod.DeclaredException::takesMessage)
                            .toList();
            boolean answers = !answerType.isEmpty();
            if (rethrown.isEmpty()) {
                java.line((answers ? answerType + " answer = " : "") + run + ";");
                return null;
            }
            if (answers) {
                java.line(answerType + " answer;");
            }
            java.open("try").line((answers ? "answer = " : "") + run + ";");
            java.close(" catch (dev.cloister.wire.HostFailure thrown) {");
            for (TrustedMethod.DeclaredException exception : rethrown) {
                String binary = exception.name().internalName().replace('/', '.');
                java.line("    if (thrown.typeName().equals(" + WireCode.literal(binary) + ")) {");
                java.line(
                        "        throw new "
                                + exception.name().sourceName()
                                + "(thrown.hostMessage());");
                java.line("    }");
            }
            java.line("    throw thrown;").line("}");
            return null;
        }
    }

    /** The Java value of the answer; then what the host wrote goes to the caller's arrays. */
    private record Answer(
            JavaWriter java, WireCode wire, NameScope scope, CallPlan call, List<String> back)
            implements ReplyStep.Visitor<Void> {
        @Override
        public Void nothing(ReplyStep.Nothing reply) {
            back.forEach(java::line);
            return null;
        }

        @Override
        public Void value(ReplyStep.ByValue reply) {
            String where = WireCode.literal(call.whereResult());
            WireType type = call.method().result();
            return value(
                    JavaCrossing.fromSlot(
                            type, reply.kind(), reply.ordinalCount(), "answer", where));
        }

        @Override
        public Void buffer(ReplyStep.Buffer reply) {
            String where = WireCode.literal(call.whereResult());
            return value(
                    reply.encoded()
                            ? JavaCrossing.decode(
                                    java, wire, scope, JavaCrossing.resultOf(call), "answer", where)
                            : "answer");
        }

        private Void value(String expression) {
            if (back.isEmpty()) {
                java.line("return " + expression + ";");
                return null;
            }
            String value = scope.take("returned");
            java.line(call.method().result().javaName() + " " + value + " = " + expression + ";");
            back.forEach(java::line);
            java.line("return " + value + ";");
            return null;
        }
    }

    private record NativeReply(boolean asDescriptor) implements ReplyStep.Visitor<String> {
        @Override
        public String nothing(ReplyStep.Nothing reply) {
            return asDescriptor ? "V" : "void";
        }

        @Override
        public String value(ReplyStep.ByValue reply) {
            return asDescriptor ? "J" : "long";
        }

        @Override
        public String buffer(ReplyStep.Buffer reply) {
            return asDescriptor ? "[" + reply.kind().descriptor() : reply.kind().javaName() + "[]";
        }
    }
}
