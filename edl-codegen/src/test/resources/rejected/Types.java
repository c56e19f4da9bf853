package rejected;

import dev.cloister.EnclaveService;
import dev.cloister.In;
import dev.cloister.MaxSize;
import dev.cloister.Out;
import dev.cloister.Trusted;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

@EnclaveService
public interface Types<T> extends Runnable {
    void pay(HashMap<String, Integer> amounts);

    // a comment with void pay(HashMap<String, Integer> amounts); changes no line
    TreeSet<String> names(OptionalInt first, int[][] table);

    void object(Object any, List raw);

    <X> void generic(List<? extends Number> numbers);

    Hidden hidden(Pair pair, Thread[] threads);

    List<Deep> deep(T variable);

    void fill(
            @Out @In List<Long> buffer,
            @MaxSize(0) String text,
            @MaxSize(3) int number);

    record Pair<A>(A left) {}

    record Deep(Number amount, List<java.util.Date> dates) {}
}

record Hidden(int x) {}

@Trusted
abstract class Unfinished implements Types<String> {}
// Types.java:14: rejected.Types: a service cannot extend another interface (java.lang.Runnable); declare the methods in the service
// Types.java:14: rejected.Types: a service cannot have type parameters; declare the exact types
// Types.java:14: rejected.Types: no @Trusted class implements it; annotate the implementation with @Trusted or remove @EnclaveService
// Types.java:15: pay(HashMap): java.util.HashMap cannot cross the enclave boundary; declare it as java.util.Map
// Types.java:18: names(OptionalInt, int[][]): java.util.OptionalInt cannot cross the enclave boundary; use Optional of the boxed type
// Types.java:18: names(OptionalInt, int[][]): java.util.TreeSet cannot cross the enclave boundary; declare it as java.util.Set
// Types.java:20: object(Object, List): java.lang.Object cannot cross the enclave boundary; declare the exact type: a primitive, String, enum, record, collection or sealed interface of records
// Types.java:20: object(Object, List): java.util.List cannot cross the enclave boundary; say what it holds, as in List<String>
// Types.java:22: generic(List): a method with type parameters cannot cross the enclave boundary; declare the exact types
// Types.java:24: hidden(Types.Pair, Thread[]): java.lang.Thread cannot cross the enclave boundary; use a type that docs/boundary.md lists, or make Thread a record
// Types.java:24: hidden(Types.Pair, Thread[]): rejected.Types.Pair cannot cross the enclave boundary; say what it holds, as in Pair<String, Integer>
// Types.java:26: deep(T): T cannot cross the enclave boundary; declare the exact type
// Types.java:28: fill(List, String, int) number: @MaxSize has no meaning for int; remove it
// Types.java:28: fill(List, String, int) text: @MaxSize must be at least 1 (0); give the largest length that is needed
// Types.java:28: fill(List, String, int): buffer cannot be copied in more than one way (@In, @Out); leave one
// Types.java:35: Deep.amount: java.lang.Number cannot cross the enclave boundary; declare the exact type: a primitive, BigInteger or BigDecimal
// Types.java:35: Deep.dates: java.util.Date cannot cross the enclave boundary; use a type that docs/boundary.md lists, or make Date a record
