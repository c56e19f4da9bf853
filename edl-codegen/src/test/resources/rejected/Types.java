package rejected;

import dev.cloister.EnclaveService;
import dev.cloister.MaxSize;
import dev.cloister.Out;
import dev.cloister.Trusted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@EnclaveService
public interface Types<T> extends Runnable {
    void pay(Map<String, Integer> amounts);

    // a comment with void pay(Map<String, Integer> amounts); changes no line
    Set<String> names(Optional<Integer> first, int[][] table);

    void object(Object any, List raw);

    <X> void generic(List<? extends Number> numbers);

    Hidden hidden(Pair<String> pair, Thread[] threads);

    List<Deep> deep(T variable);

    void fill(
            @Out byte[] buffer,
            @MaxSize(0) String text,
            @MaxSize(3) int number);

    record Pair<A>(A left) {}

    record Deep(java.math.BigDecimal amount, List<java.util.Date> dates) {}
}

record Hidden(int x) {}

@Trusted
abstract class Unfinished implements Types<String> {}
// Types.java:13: rejected.Types: a service cannot extend another interface (java.lang.Runnable); declare the methods in the service
// Types.java:13: rejected.Types: a service cannot have type parameters; declare the exact types
// Types.java:13: rejected.Types: no @Trusted class implements it; annotate the implementation with @Trusted or remove @EnclaveService
// Types.java:14: pay(Map): java.util.Map cannot cross the enclave boundary; use a List of a record that holds one key and its value
// Types.java:17: names(Optional, int[][]): int[][] cannot cross the enclave boundary; use a one-dimensional array and its row length, or a List of records that hold one row each
// Types.java:17: names(Optional, int[][]): java.util.Optional cannot cross the enclave boundary; use a List of at most one element
// Types.java:17: names(Optional, int[][]): java.util.Set cannot cross the enclave boundary; use a List
// Types.java:19: object(Object, List): java.lang.Object cannot cross the enclave boundary; declare the exact type: a primitive, String, enum, record, primitive array or List of these
// Types.java:19: object(Object, List): java.util.List cannot cross the enclave boundary; say what it holds, as in List<String>
// Types.java:21: generic(List): a method with type parameters cannot cross the enclave boundary; declare the exact types
// Types.java:23: hidden(Types.Pair, Thread[]): java.lang.Thread[] cannot cross the enclave boundary; use a List of the elements, or a primitive array
// Types.java:23: hidden(Types.Pair, Thread[]): rejected.Types.Pair cannot cross the enclave boundary; declare a record without type parameters
// Types.java:25: deep(T): T cannot cross the enclave boundary; declare the exact type
// Types.java:27: fill(byte[], String, int) number: @MaxSize has no meaning for int; remove it
// Types.java:27: fill(byte[], String, int) text: @MaxSize must be at least 1 (0); give the largest length that is needed
// Types.java:27: fill(byte[], String, int): @Out buffer is not supported yet; return the array as the result
// Types.java:34: Deep.amount: java.math.BigDecimal cannot cross the enclave boundary; use a String or the unscaled bytes as byte[]
// Types.java:34: Deep.dates: java.util.Date cannot cross the enclave boundary; use a primitive, String, enum, record, primitive array or List of these, or make Date a record
