import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A small Lisp: reader, environments, closures, recursion, errors. */
public class Interpreter {
    static final class Failure extends RuntimeException {
        Failure(String m) {
            super(m);
        }
    }

    record Symbol(String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    interface Callable extends Function<List<Object>, Object> {}

    static class Env {
        final Env outer;
        final Map<String, Object> names = new HashMap<>();

        Env(Env outer) {
            this.outer = outer;
        }

        Object find(String n) {
            for (Env e = this; e != null; e = e.outer) if (e.names.containsKey(n)) return e.names.get(n);
            throw new Failure("unbound " + n);
        }
    }

    static Object read(String[] tokens, int[] at) {
        if (at[0] >= tokens.length) throw new Failure("end of text");
        String t = tokens[at[0]++];
        if (t.equals("(")) {
            List<Object> list = new ArrayList<>();
            while (at[0] < tokens.length && !tokens[at[0]].equals(")")) list.add(read(tokens, at));
            if (at[0]++ >= tokens.length) throw new Failure("open list");
            return list;
        }
        try {
            return Long.valueOf(t);
        } catch (NumberFormatException e) {
            return new Symbol(t);
        }
    }

    static Object eval(Object x, Env env) {
        if (x instanceof Symbol s) return env.find(s.name());
        if (!(x instanceof List<?> list)) return x;
        if (list.isEmpty()) throw new Failure("nothing to call");
        if (list.get(0) instanceof Symbol s) {
            switch (s.name()) {
                case "if":
                    return eval(list.get(Boolean.FALSE.equals(eval(list.get(1), env)) ? 3 : 2), env);
                case "define": {
                    Object v = eval(list.get(2), env);
                    env.names.put(list.get(1).toString(), v);
                    return v;
                }
                case "quote":
                    return list.get(1);
                case "lambda": {
                    List<?> parameters = (List<?>) list.get(1);
                    return (Callable) values -> {
                        if (values.size() != parameters.size()) throw new Failure("wants " + parameters.size() + ", got " + values.size());
                        Env inner = new Env(env);
                        for (int i = 0; i < values.size(); i++) inner.names.put(parameters.get(i).toString(), values.get(i));
                        return eval(list.get(2), inner);
                    };
                }
                default:
            }
        }
        List<Object> values = new ArrayList<>();
        for (Object each : list) values.add(eval(each, env));
        if (!(values.remove(0) instanceof Callable f)) throw new Failure("not a function");
        return f.apply(values);
    }

    public static void main(String[] args) {
        Env top = new Env(null);
        top.names.put("+", (Callable) v -> v.stream().mapToLong(o -> (Long) o).sum());
        top.names.put("*", (Callable) v -> v.stream().mapToLong(o -> (Long) o).reduce(1, (a, b) -> a * b));
        top.names.put("-", (Callable) v -> (Long) v.get(0) - (Long) v.get(1));
        top.names.put("<", (Callable) v -> (Long) v.get(0) < (Long) v.get(1));
        top.names.put("list", (Callable) ArrayList::new);
        String[] programs = {
            "( + 1 ( * 2 3 ) )", "( define fact ( lambda ( n ) ( if ( < n 2 ) 1 ( * n ( fact ( - n 1 ) ) ) ) ) )", "( fact 20 )",
            "( define adder ( lambda ( a ) ( lambda ( b ) ( + a b ) ) ) )", "( ( adder 5 ) 6 )", "( define fib ( lambda ( n ) ( if ( < n 2 ) n ( + ( fib ( - n 1 ) ) ( fib ( - n 2 ) ) ) ) ) )",
            "( list ( fib 15 ) ( quote ( a b 1 ) ) )", "( unknown )", "( 1 2 )", "( fact 1 2 )", "( + 1 ( quote x ) )", "( if", "( )"
        };
        for (String p : programs) {
            try {
                Object r = eval(read(p.split(" "), new int[1]), top);
                System.out.println(r instanceof Callable ? "function" : r);
            } catch (Failure e) {
                System.out.println("failure: " + e.getMessage());
            } catch (ClassCastException e) {
                System.out.println("type");
            }
        }
        try {
            eval(read("( ( lambda ( f ) ( f f ) ) ( lambda ( f ) ( f f ) ) )".split(" "), new int[1]), top);
        } catch (StackOverflowError e) {
            System.out.println("endless");
        }
    }
}
