package dev.cloister.samples.aml.trusted;

import dev.cloister.samples.aml.Progress;
import dev.cloister.samples.aml.RingQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Depth-first search for rings from every transfer as the first hop. A hop continues with transfers
 * whose amount is what arrived less the fee; of equal amounts to the same account only the earliest
 * that is allowed is tried, since any ring that a later one closes the earlier one closes too. That
 * keeps the branching below one on real data.
 */
final class RingSearch {
    private static final int REPORTS = 20;

    private final TransferGraph graph;
    private final RingQuery query;
    private final Progress progress;
    private final boolean[] onPath;
    private final int[] path;
    private final Map<List<Integer>, Found> found = new HashMap<>();
    private Transfer start;

    /** A ring by account numbers, rotated so that the smallest comes first. */
    record Found(List<Integer> accounts, long cents, int firstStep, int lastStep) {}

    RingSearch(TransferGraph graph, int accountCount, RingQuery query, Progress progress) {
        this.graph = graph;
        this.query = query;
        this.progress = progress;
        this.onPath = new boolean[accountCount];
        this.path = new int[query.maxAccounts()];
    }

    List<Found> run() {
        int count = graph.count();
        int stride = Math.max(1, count / REPORTS);
        for (int index = 0; index < count; index++) {
            if (index % stride == 0) progress.report("search", index, count);
            begin(index);
        }
        progress.report("search", count, count);
        return new ArrayList<>(found.values());
    }

    private void begin(int index) {
        start = graph.transfer(index);
        if (start.source() == start.target() || repeatsPrevious(index)) return;
        onPath[start.source()] = true;
        path[0] = start.source();
        extend(1, start, start.step(), start.step());
        onPath[start.source()] = false;
    }

    /**
     * Without a time limit equal transfers are interchangeable, so only the first of them starts a
     * ring.
     */
    private boolean repeatsPrevious(int index) {
        if (query.windowSteps() > 0 || index == 0) return false;
        return sameHop(graph.transfer(index - 1), start);
    }

    private static boolean sameHop(Transfer a, Transfer b) {
        return a.source() == b.source() && a.target() == b.target() && a.cents() == b.cents();
    }

    private void extend(int depth, Transfer arrived, int firstStep, int lastStep) {
        int account = arrived.target();
        if (account == start.source()) {
            if (depth >= query.minAccounts()) keep(depth, firstStep, lastStep);
            return;
        }
        if (depth == path.length || onPath[account]) return;
        onPath[account] = true;
        path[depth] = account;
        long least = leastPassedOn(arrived.cents());
        Transfer tried = null;
        for (int i = graph.firstOf(account); i < graph.firstOf(account + 1); i++) {
            Transfer next = graph.transfer(i);
            if (next.cents() < least || next.cents() > arrived.cents() || !inTime(arrived, next))
                continue;
            if (tried != null && sameHop(tried, next)) continue;
            tried = next;
            extend(
                    depth + 1,
                    next,
                    Math.min(firstStep, next.step()),
                    Math.max(lastStep, next.step()));
        }
        onPath[account] = false;
    }

    private long leastPassedOn(long cents) {
        return (long) Math.ceil(cents * (100.0 - query.maxFeePercent()) / 100.0 - 1e-9);
    }

    private boolean inTime(Transfer arrived, Transfer next) {
        if (query.windowSteps() == 0) return true;
        return next.step() >= arrived.step() && next.step() - start.step() <= query.windowSteps();
    }

    private void keep(int length, int firstStep, int lastStep) {
        int smallest = 0;
        for (int i = 1; i < length; i++) if (path[i] < path[smallest]) smallest = i;
        List<Integer> accounts = new ArrayList<>(length);
        for (int i = 0; i < length; i++) accounts.add(path[(smallest + i) % length]);
        found.putIfAbsent(accounts, new Found(accounts, start.cents(), firstStep, lastStep));
    }
}
