import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** CompletableFuture: combinators and exceptions, deterministic parts. */
public class Futures {
    static void show(String what, CompletableFuture<?> f) {
        try {
            System.out.println(what + " " + f.join());
        } catch (CompletionException e) {
            System.out.println(what + " failed " + e.getCause());
        } catch (RuntimeException e) {
            System.out.println(what + " " + e.getClass().getSimpleName());
        }
    }

    public static void main(String[] args) throws Exception {
        CompletableFuture<Integer> two = CompletableFuture.completedFuture(2);
        CompletableFuture<Integer> bad = CompletableFuture.failedFuture(new IllegalArgumentException("bad"));
        CompletableFuture<Integer> open = new CompletableFuture<>();
        show("apply", two.thenApply(x -> x * 10).thenApply(x -> "n" + x));
        show("compose", two.thenCompose(x -> CompletableFuture.supplyAsync(() -> x + 1)));
        CompletableFuture<Integer> combined = two.thenCombine(open, Integer::sum);
        CompletableFuture<Void> both = two.runAfterBoth(open, () -> System.out.println("both"));
        CompletableFuture<Object> any = CompletableFuture.anyOf(open, new CompletableFuture<>());
        CompletableFuture<Void> all = CompletableFuture.allOf(two, open, combined);
        System.out.println(combined.isDone() + " " + open.getNow(-1) + " " + all.isDone() + " " + open.getNumberOfDependents());
        open.complete(40);
        show("combined", combined);
        show("any", any);
        show("all", all);
        both.join();
        show("exceptionally", bad.exceptionally(e -> -e.getMessage().length()));
        show("handle", bad.thenApply(x -> x + 1).handle((x, e) -> x + " " + e.getClass().getSimpleName() + " " + e.getCause().getMessage()));
        show("whenComplete", bad.whenComplete((x, e) -> System.out.println("seen " + e.getMessage())));
        show("rethrown", two.thenApply(x -> x / 0));
        show("either", bad.applyToEither(new CompletableFuture<Integer>(), x -> x));
        show("accept", two.thenAccept(x -> System.out.println("accepted " + x)));
        try {
            bad.get();
        } catch (ExecutionException e) {
            System.out.println(e.getMessage());
        }
        CompletableFuture<String> cancelled = new CompletableFuture<>();
        cancelled.cancel(true);
        show("cancelled", cancelled.thenApply(String::length));
        System.out.println(cancelled.isCancelled() + " " + cancelled.isCompletedExceptionally() + " " + cancelled.complete("x"));
        show("async", CompletableFuture.supplyAsync(() -> 6).thenCombineAsync(CompletableFuture.supplyAsync(() -> 7), (a, b) -> a * b));
        show("run", CompletableFuture.runAsync(() -> {
            throw new IllegalStateException("async");
        }));
        try {
            new CompletableFuture<>().get(5, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println("timeout");
        }
        show("default", new CompletableFuture<String>().completeOnTimeout("late", 5, TimeUnit.MILLISECONDS));
        show("orTimeout", new CompletableFuture<String>().orTimeout(5, TimeUnit.MILLISECONDS));
        CompletableFuture<Integer> chain = CompletableFuture.completedFuture(0);
        for (int i = 0; i < 1000; i++) chain = chain.thenApply(x -> x + 1);
        show("chain", chain);
        CompletableFuture<Integer> head = new CompletableFuture<>();
        CompletableFuture<Integer> tail = head;
        for (int i = 0; i < 5000; i++) tail = tail.thenApply(x -> x + 1);
        head.complete(1);
        show("late chain", tail);
        two.obtrudeValue(9);
        show("obtruded", two);
    }
}
