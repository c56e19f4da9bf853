package com.bank;

import dev.cloister.EnclaveService;
import dev.cloister.In;
import dev.cloister.InOut;
import dev.cloister.MaxSize;
import dev.cloister.Out;
import dev.cloister.Switchless;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@EnclaveService
public interface Payroll {
    double average(int[] wages);

    void add(Wage wage) throws PayrollException;

    List<Wage> all();

    /** Overloads get names of their own. */
    Wage find(String name) throws PayrollException, InterruptedException;

    @Switchless
    Wage find(int index);

    Grade promote(Grade grade, boolean twice);

    @MaxSize(16)
    byte[] seal(@In @MaxSize(4096) byte[] secret, char mark, byte small, short middle);

    float rate(float base, double factor, long at);

    String greet(@MaxSize(100) String name);

    int names(List<String> names);

    /** Answers how many totals were changed; negative bonuses are refused after the arrays were written. */
    int audit(@Out @MaxSize(64) byte[] digest, @InOut long[] totals, int bonus) throws PayrollException;

    Map<String, List<@MaxSize(8) String>> byName(Set<Grade> grades, Optional<BigDecimal> least);

    Bonus grant(Bonus bonus, Pair<Instant, Wage> since, String[][] notes);

    int payAll(Progress progress, int batch, Progress other);

    /** Flat records travel as C structs. */
    List<Span> widen(Span[] spans, Month by);

    default int count() {
        return all().size();
    }

    sealed interface Bonus permits Once, Yearly, Sum {}

    record Once(BigDecimal amount) implements Bonus {}

    record Yearly(Duration every, int percent) implements Bonus {}

    record Sum(Bonus left, Bonus right) implements Bonus {}

    record Pair<A, B>(A left, Optional<B> right) {}

    record Month(byte month, int year, boolean closed, Grade grade) {}

    record Span(Month from, double rate, char mark, Month to) {}

    enum Grade {
        JUNIOR,
        SENIOR,
        CHIEF
    }
}
