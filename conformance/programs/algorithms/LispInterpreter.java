import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** A small Lisp: reader, lexical scope, closures, recursion, and errors for what it does not know. */
public class LispInterpreter {
    record Scope(Map<String, Object> names, Scope outer) {
        Object get(String name) {
            if (names.containsKey(name)) {
                return names.get(name);
            }
            if (outer == null) {
                throw new IllegalArgumentException("unbound " + name);
            }
            return outer.get(name);
        }
    }

    interface Call extends Function<List<Object>, Object> {}

    static Object parse(Deque<String> tokens) {
        String t = tokens.remove();
        if (t.equals("(")) {
            List<Object> list = new ArrayList<>();
            while (!tokens.element().equals(")")) {
                list.add(parse(tokens));
            }
            tokens.remove();
            return list;
        }
        try {
            return Long.valueOf(t);
        } catch (NumberFormatException e) {
            return t;
        }
    }

    static Object eval(Object e, Scope s) {
        if (e instanceof String name) {
            return s.get(name);
        }
        if (!(e instanceof List<?> list)) {
            return e;
        }
        switch (String.valueOf(list.get(0))) {
            case "if":
                return eval(list.get(Boolean.TRUE.equals(eval(list.get(1), s)) ? 2 : 3), s);
            case "quote":
                return list.get(1);
            case "define":
                Object value = eval(list.get(2), s);
                s.names().put((String) list.get(1), value);
                return value;
            case "lambda":
                return (Call) arguments -> {
                    Map<String, Object> bound = new HashMap<>();
                    List<?> names = (List<?>) list.get(1);
                    for (int i = 0; i < names.size(); i++) {
                        bound.put((String) names.get(i), arguments.get(i));
                    }
                    return eval(list.get(2), new Scope(bound, s));
                };
            default:
                List<Object> values = new ArrayList<>();
                for (Object o : list) {
                    values.add(eval(o, s));
                }
                return ((Call) values.get(0)).apply(values.subList(1, values.size()));
        }
    }

    static Call numbers(BinaryOperator<Long> f) {
        return a -> a.stream().map(Long.class::cast).reduce(f).orElseThrow();
    }

    public static void main(String[] args) {
        Scope global = new Scope(new HashMap<>(), null);
        global.names().putAll(Map.of("+", numbers(Math::addExact), "-", numbers((a, b) -> a - b), "*", numbers(Math::multiplyExact), "=", (Call) a -> a.get(0).equals(a.get(1)), "<", (Call) a -> (Long) a.get(0) < (Long) a.get(1), "cons", (Call) a -> {
            List<Object> l = new ArrayList<>(List.of(a.get(0)));
            l.addAll((List<?>) a.get(1));
            return l;
        }, "car", (Call) a -> ((List<?>) a.get(0)).get(0), "cdr", (Call) a -> ((List<?>) a.get(0)).subList(1, ((List<?>) a.get(0)).size()), "null", (Call) a -> ((List<?>) a.get(0)).isEmpty()));
        for (String line : new String[] {"(+ 1 2 (* 3 4))", "(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))", "(fact 20)", "(fact 21)", "(define map (lambda (f l) (if (null l) (quote ()) (cons (f (car l)) (map f (cdr l))))))", "(map (lambda (x) (* x x)) (quote (1 2 3 4)))", "(define add (lambda (n) (lambda (x) (+ x n))))", "((add 5) 37)", "(undefined 1)", "(+ 1 (quote a))", "(car (quote ()))", "(1 2)", "(+ 1", "(define fib (lambda (n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))))", "(fib 17)"}) {
            try {
                Object result = eval(parse(new ArrayDeque<>(List.of(line.replace("(", " ( ").replace(")", " ) ").strip().split("\\s+")))), global);
                System.out.println(line + " => " + (result instanceof Call ? "function" : result));
            } catch (ClassCastException e) {
                System.out.println(line + " ! class");
            } catch (RuntimeException e) {
                System.out.println(line + " ! " + e.getClass().getSimpleName() + " " + e.getMessage());
            }
        }
    }
}
