package rejected;

import dev.cloister.EnclaveService;
import dev.cloister.HostService;
import dev.cloister.InOut;
import dev.cloister.MaxSize;
import dev.cloister.Trusted;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@EnclaveService
public interface Collections {
    Set<byte[]> identities(Map<ByteBuffer, String> byBuffer);

    void rawOnes(Map map, Set set, Optional optional);

    void arrays(List<String>[] lists, Optional<Integer>[][] more);

    void open(Shape shape);

    void generic(Result<String> result, Wrapper wrapper);

    void grow(Grow<String> grow);

    Listener listen(List<Listener> listeners, Listener listener);

    void limits(
            List<@MaxSize(0) String> names,
            Map<@MaxSize(4) Integer, @MaxSize(5) Instant> times,
            @MaxSize(2) Optional<Long> number);

    void out(@InOut String[] names);

    Endless endless();

    sealed interface Shape permits Round, Loose {}

    record Round(int radius) implements Shape {}

    final class Loose implements Shape {}

    sealed interface Result<T> permits Good {}

    record Good<T>(T value) implements Result<T> {}

    record Wrapper(java.time.LocalDateTime time) {}

    record Grow<T>(List<Grow<List<T>>> next) {}

    sealed interface Endless permits Both {}

    record Both(Endless left, Endless right) implements Endless {}

    @HostService
    interface Listener {
        void heard(Listener other);
    }
}

@Trusted
abstract class CollectionsInEnclave implements Collections {}
// Collections.java:16: rejected.Collections: no @Trusted class implements it; annotate the implementation with @Trusted or remove @EnclaveService
// Collections.java:17: identities(Map): java.util.Map cannot cross the enclave boundary; use a List: arrays, buffers and handles have no equality by content
// Collections.java:17: identities(Map): java.util.Set cannot cross the enclave boundary; use a List: arrays, buffers and handles have no equality by content
// Collections.java:19: rawOnes(Map, Set, Optional): java.util.Map cannot cross the enclave boundary; say what it holds, as in List<String>
// Collections.java:19: rawOnes(Map, Set, Optional): java.util.Optional cannot cross the enclave boundary; say what it holds, as in List<String>
// Collections.java:19: rawOnes(Map, Set, Optional): java.util.Set cannot cross the enclave boundary; say what it holds, as in List<String>
// Collections.java:21: arrays(List[], Optional[][]): java.util.List[] cannot cross the enclave boundary; use a List of the elements
// Collections.java:21: arrays(List[], Optional[][]): java.util.Optional[][] cannot cross the enclave boundary; use a List of the elements
// Collections.java:25: generic(Collections.Result, Collections.Wrapper): rejected.Collections.Result cannot cross the enclave boundary; declare a sealed interface without type parameters
// Collections.java:29: listen(List, Collections.Listener): rejected.Collections.Listener cannot cross the enclave boundary; pass it as a parameter of a method of an @EnclaveService
// Collections.java:31: limits(List, Map, Optional) element: @MaxSize has no meaning for Integer; remove it
// Collections.java:31: limits(List, Map, Optional) element: @MaxSize has no meaning for java.time.Instant; remove it
// Collections.java:31: limits(List, Map, Optional) element: @MaxSize must be at least 1 (0); give the largest length that is needed
// Collections.java:31: limits(List, Map, Optional) number: @MaxSize has no meaning for java.util.Optional<Long>; remove it
// Collections.java:36: out(String[]): @InOut names has no meaning for String[], since only arrays of primitives are copied back; return the value as the result
// Collections.java:40: Shape: rejected.Collections.Loose cannot cross the enclave boundary; let the sealed interface permit records and sealed interfaces of records only
// Collections.java:50: Wrapper.time: java.time.LocalDateTime cannot cross the enclave boundary; use a type that docs/boundary.md lists, or make LocalDateTime a record
// Collections.java:52: Grow.next: java.util.List cannot cross the enclave boundary; nest its type arguments less deep
// Collections.java:56: rejected.Collections.Both: a record cannot contain itself without end, since null cannot cross; hold it in a List or an Optional
// Collections.java:60: heard(Collections.Listener): rejected.Collections.Listener cannot cross the enclave boundary; pass it as a parameter of a method of an @EnclaveService
