package com.bank;

import dev.cloister.Trusted;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Trusted
final class PayrollInEnclave implements Payroll {
    private final AuditLog log;
    private final List<Wage> wages = new ArrayList<>();

    PayrollInEnclave(AuditLog log) {
        this.log = log;
    }

    @Override
    public double average(int[] wages) {
        long sum = 0;
        for (int wage : wages) {
            sum += wage;
        }
        return (double) sum / wages.length;
    }

    @Override
    public void add(Wage wage) throws PayrollException {
        log.line("added " + wage.name());
        wages.add(wage);
    }

    @Override
    public List<Wage> all() {
        return wages;
    }

    @Override
    public Wage find(String name) throws PayrollException {
        for (Wage wage : wages) {
            if (wage.name().equals(name)) {
                return wage;
            }
        }
        throw new PayrollException("no " + name);
    }

    @Override
    public Wage find(int index) {
        return wages.get(index);
    }

    @Override
    public Grade promote(Grade grade, boolean twice) {
        return log.append(new int[] {1, -2}, grade, 1.5f) > 0 && twice ? Grade.CHIEF : log.grade();
    }

    @Override
    public byte[] seal(byte[] secret, char mark, byte small, short middle) {
        return secret.length == 0 ? null : new byte[] {secret[0], (byte) mark, small, (byte) middle};
    }

    @Override
    public float rate(float base, double factor, long at) {
        return (float) (base * factor + log.rates()[(int) at]);
    }

    @Override
    public String greet(String name) {
        return "hello " + log.ask(wages, true).name() + name;
    }

    @Override
    public int names(List<String> names) {
        return names.size();
    }

    @Override
    public List<Span> widen(Span[] spans, Month by) {
        List<Span> wider = new ArrayList<>();
        for (Span span : spans) {
            wider.add(new Span(span.from(), span.rate(), span.mark(), log.latest(List.of(span.to(), by))));
        }
        return wider;
    }

    private Progress kept;

    @Override
    public int payAll(Progress progress, int batch, Progress other) {
        if (batch < 0) {
            return kept.goOn(batch, "kept") ? 1 : 0;
        }
        kept = progress;
        int paid = 0;
        while (progress.goOn(paid, "first") && other.goOn(paid, "second")) {
            paid += batch;
        }
        return paid;
    }

    @Override
    public int audit(byte[] digest, long[] totals, int bonus) throws PayrollException {
        int[] places = new int[digest.length];
        boolean signed = log.sign(digest, places);
        for (int i = 0; i < totals.length; i++) {
            totals[i] += bonus + places.length;
        }
        if (bonus < 0) {
            throw new PayrollException("a bonus is not negative");
        }
        return signed ? totals.length : -places[0];
    }

    @Override
    public Map<String, List<String>> byName(Set<Grade> grades, Optional<BigDecimal> least) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (Grade grade : grades) {
            all.put(grade + least.map(BigDecimal::toString).orElse(""), List.of(grade.name()));
        }
        return all;
    }

    @Override
    public Bonus grant(Bonus bonus, Pair<Instant, Wage> since, String[][] notes) {
        return new Sum(bonus, new Yearly(Duration.ofSeconds(since.left().getEpochSecond()), notes.length));
    }
}
