package dev.cloister.aot.ir;

import dev.cloister.aot.ir.IrOperation.*;
import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldField;
import dev.cloister.aot.world.WorldMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How operations read in text: one row each, a word and an attribute without blanks; used by
 * printer and parser alike.
 */
final class IrMnemonics {
    /** A row: from operation to attribute and back. */
    private record Row(
            String word,
            Function<IrOperation, String> print,
            BiFunction<String, ClosedWorld, IrOperation> parse) {}

    private static final Map<Class<?>, Row> BY_CLASS = new HashMap<>();
    private static final Map<String, Row> BY_WORD = new HashMap<>();

    static {
        plain(Phi.class, "phi", new Phi());
        plain(Caught.class, "caught", new Caught());
        plain(Negate.class, "negate", new Negate());
        plain(ArrayLength.class, "array-length", new ArrayLength());
        plain(NullCheck.class, "null-check", new NullCheck());
        plain(ZeroCheck.class, "zero-check", new ZeroCheck());
        plain(BoundsCheck.class, "bounds-check", new BoundsCheck());
        plain(StoreCheck.class, "store-check", new StoreCheck());
        plain(MonitorEnter.class, "monitor-enter", new MonitorEnter());
        plain(MonitorExit.class, "monitor-exit", new MonitorExit());
        plain(PublishFence.class, "publish-fence", new PublishFence());
        plain(CallNothing.class, "call-nothing", new CallNothing());
        plain(Goto.class, "goto", new Goto());
        plain(Return.class, "return", new Return());
        plain(Throw.class, "throw", new Throw());
        plain(Unwind.class, "unwind", new Unwind());
        row(
                Parameter.class,
                "parameter",
                o -> "" + o.index(),
                (a, w) -> new Parameter(Integer.parseInt(a)));
        row(
                Constant.class,
                "constant",
                o -> constant(o.value()),
                (a, w) -> new Constant(constant(a)));
        row(
                StringConstant.class,
                "string",
                o -> quoted(o.value()),
                (a, w) -> new StringConstant(unquoted(a)));
        row(
                ClassConstant.class,
                "class",
                o -> o.value().name(),
                (a, w) -> new ClassConstant(w.classNamed(a)));
        row(
                FieldOffset.class,
                "field-offset",
                o -> field(o.field()),
                (a, w) -> new FieldOffset(field(a, w)));
        row(
                StaticFieldAddress.class,
                "static-address",
                o -> field(o.field()),
                (a, w) -> new StaticFieldAddress(field(a, w)));
        row(
                Arithmetic.class,
                "arithmetic",
                o -> o.operator().name(),
                (a, w) -> new Arithmetic(Operator.valueOf(a)));
        row(
                Compare.class,
                "compare",
                o -> "" + o.onNan(),
                (a, w) -> new Compare(Integer.parseInt(a)));
        row(
                Convert.class,
                "convert",
                o -> o.conversion().name(),
                (a, w) -> new Convert(Conversion.valueOf(a)));
        row(
                InstanceOf.class,
                "instance-of",
                o -> o.target().name(),
                (a, w) -> new InstanceOf(w.classNamed(a)));
        row(
                CheckCast.class,
                "check-cast",
                o -> o.target().name(),
                (a, w) -> new CheckCast(w.classNamed(a)));
        row(
                GetField.class,
                "get-field",
                o -> field(o.field()),
                (a, w) -> new GetField(field(a, w)));
        row(
                PutField.class,
                "put-field",
                o -> field(o.field()),
                (a, w) -> new PutField(field(a, w)));
        row(
                GetStatic.class,
                "get-static",
                o -> field(o.field()),
                (a, w) -> new GetStatic(field(a, w)));
        row(
                PutStatic.class,
                "put-static",
                o -> field(o.field()),
                (a, w) -> new PutStatic(field(a, w)));
        row(
                ArrayLoad.class,
                "array-load",
                o -> o.kind().name(),
                (a, w) -> new ArrayLoad(ElementKind.valueOf(a)));
        row(
                ArrayStore.class,
                "array-store",
                o -> o.kind().name(),
                (a, w) -> new ArrayStore(ElementKind.valueOf(a)));
        row(
                ArrayFill.class,
                "array-fill",
                o ->
                        o.kind()
                                + "="
                                + o.elements().stream()
                                        .map(IrMnemonics::constant)
                                        .collect(Collectors.joining(",")),
                IrMnemonics::fill);
        row(
                ClassInit.class,
                "class-init",
                o -> o.target().name(),
                (a, w) -> new ClassInit(w.classNamed(a)));
        row(New.class, "new", o -> o.target().name(), (a, w) -> new New(w.classNamed(a)));
        row(
                NewArray.class,
                "new-array",
                o -> o.arrayClass().name(),
                (a, w) -> new NewArray(w.classNamed(a)));
        row(
                NewMultiArray.class,
                "new-multi-array",
                o -> o.arrayClass().name(),
                (a, w) -> new NewMultiArray(w.classNamed(a)));
        row(
                CallDirect.class,
                "call",
                o -> method(o.target()) + quiet(o.mayThrow()),
                (a, w) -> new CallDirect(method(loud(a), w), !isQuiet(a)));
        row(
                CallVirtual.class,
                "call-virtual",
                o -> o.receiver().name() + "." + o.name() + o.descriptor() + quiet(o.mayThrow()),
                IrMnemonics::virtual);
        row(
                CallEither.class,
                "call-either",
                o ->
                        o.first()
                                + ".."
                                + o.last()
                                + "?"
                                + method(o.within())
                                + ":"
                                + method(o.otherwise())
                                + quiet(o.mayThrow()),
                IrMnemonics::either);
        row(
                LinkError.class,
                "link-error",
                o -> quoted(o.message()),
                (a, w) -> new LinkError(unquoted(a)));
        row(If.class, "if", o -> o.condition().name(), (a, w) -> new If(Condition.valueOf(a)));
        row(
                Switch.class,
                "switch",
                o -> o.keys().toString().replace(" ", ""),
                (a, w) -> new Switch(keys(a)));
    }

    private IrMnemonics() {}

    private static void plain(
            Class<? extends IrOperation> type, String word, IrOperation operation) {
        add(type, new Row(word, o -> "", (a, w) -> operation));
    }

    private static <T extends IrOperation> void row(
            Class<T> type,
            String word,
            Function<T, String> print,
            BiFunction<String, ClosedWorld, IrOperation> parse) {
        add(type, new Row(word, o -> print.apply(type.cast(o)), parse));
    }

    private static void add(Class<?> type, Row row) {
        BY_CLASS.put(type, row);
        BY_WORD.put(row.word(), row);
    }

    /** Word and attribute; intrinsics, which tests do not write, read as Java prints them. */
    static String print(IrOperation operation) {
        Row row = BY_CLASS.get(operation.getClass());
        if (row == null) {
            return operation.toString().replace(' ', '_');
        }
        String attribute = row.print().apply(operation);
        return attribute.isEmpty() ? row.word() : row.word() + " " + attribute;
    }

    static IrOperation parse(String word, String attribute, ClosedWorld world) {
        Row row = BY_WORD.get(word);
        if (row == null) {
            throw new IllegalArgumentException(word + ": no such operation; see IrMnemonics");
        }
        return row.parse().apply(attribute, world);
    }

    private static String constant(Object value) {
        return value == null ? "null" : value.getClass().getSimpleName().charAt(0) + ":" + value;
    }

    private static Object constant(String text) {
        String number = text.substring(text.indexOf(':') + 1);
        return switch (text.charAt(0)) {
            case 'I' -> Integer.valueOf(number);
            case 'L' -> Long.valueOf(number);
            case 'F' -> Float.valueOf(number);
            case 'D' -> Double.valueOf(number);
            default -> null;
        };
    }

    private static String quoted(String value) {
        return "'" + value.replace(" ", "\\_").replace("\n", "\\n") + "'";
    }

    private static String unquoted(String text) {
        return text.substring(1, text.length() - 1).replace("\\_", " ").replace("\\n", "\n");
    }

    private static String field(WorldField field) {
        return field.owner().name() + "." + field.name() + ":" + field.descriptor();
    }

    private static WorldField field(String text, ClosedWorld world) {
        int colon = text.indexOf(':');
        int dot = text.lastIndexOf('.', colon);
        return world.resolveField(
                        text.substring(0, dot),
                        text.substring(dot + 1, colon),
                        text.substring(colon + 1))
                .orElseThrow();
    }

    private static String method(WorldMethod method) {
        return method.owner().name() + "." + method.name() + method.descriptor();
    }

    private static WorldMethod method(String text, ClosedWorld world) {
        int parameters = text.indexOf('(');
        int dot = text.lastIndexOf('.', parameters);
        return world.resolveMethod(
                        text.substring(0, dot),
                        text.substring(dot + 1, parameters),
                        text.substring(parameters))
                .orElseThrow();
    }

    /** A call that cannot throw ends in an exclamation mark. */
    private static String quiet(boolean mayThrow) {
        return mayThrow ? "" : "!";
    }

    private static boolean isQuiet(String text) {
        return text.endsWith("!");
    }

    private static String loud(String text) {
        return isQuiet(text) ? text.substring(0, text.length() - 1) : text;
    }

    private static IrOperation virtual(String text, ClosedWorld world) {
        String call = loud(text);
        int parameters = call.indexOf('(');
        int dot = call.lastIndexOf('.', parameters);
        return new CallVirtual(
                world.classNamed(call.substring(0, dot)),
                call.substring(dot + 1, parameters),
                call.substring(parameters),
                !isQuiet(text));
    }

    private static IrOperation either(String text, ClosedWorld world) {
        String call = loud(text);
        int question = call.indexOf('?');
        String[] ids = call.substring(0, question).split("\\.\\.");
        String[] methods = call.substring(question + 1).split(":");
        return new CallEither(
                Integer.parseInt(ids[0]),
                Integer.parseInt(ids[1]),
                method(methods[0], world),
                method(methods[1], world),
                !isQuiet(text));
    }

    private static IrOperation fill(String text, ClosedWorld world) {
        int equals = text.indexOf('=');
        List<Object> elements = new ArrayList<>();
        for (String element : text.substring(equals + 1).split(",")) {
            elements.add(constant(element));
        }
        return new ArrayFill(ElementKind.valueOf(text.substring(0, equals)), elements);
    }

    private static List<Integer> keys(String text) {
        String inner = text.substring(1, text.length() - 1);
        return inner.isEmpty()
                ? List.of()
                : new ArrayList<>(Arrays.stream(inner.split(",")).map(Integer::valueOf).toList());
    }
}
