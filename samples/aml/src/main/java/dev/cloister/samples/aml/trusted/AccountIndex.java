package dev.cloister.samples.aml.trusted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Account names ↔ dense numbers, shared by all banks. */
final class AccountIndex {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int numberOf(String name) {
        Integer known = numbers.get(name);
        if (known != null) return known;
        numbers.put(name, names.size());
        names.add(name);
        return names.size() - 1;
    }

    String nameOf(int number) {
        return names.get(number);
    }

    int count() {
        return names.size();
    }
}
