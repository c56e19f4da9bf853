package dev.cloister.benchmarks.kernels;

import java.util.HashMap;
import java.util.Map;

/** Strings as keys of a HashMap: hashing, equality, boxing, lambdas. */
final class WordCount {
    private WordCount() {}

    static long run(int words) {
        Map<String, Integer> counts = new HashMap<>();
        int state = 12345;
        for (int i = 0; i < words; i++) {
            state = state * 1103515245 + 12345;
            counts.merge("word" + (state >>> 20), 1, Integer::sum);
        }
        long sum = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet())
            sum += (long) entry.getKey().hashCode() * entry.getValue();
        return sum;
    }
}
