import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

/** Atomic updates of volatile fields. */
public class FieldUpdaters {
    static class Account {
        volatile int count;
        volatile long balance;
        volatile String owner = "nobody";
    }

    static final AtomicIntegerFieldUpdater<Account> COUNT =
            AtomicIntegerFieldUpdater.newUpdater(Account.class, "count");
    static final AtomicLongFieldUpdater<Account> BALANCE =
            AtomicLongFieldUpdater.newUpdater(Account.class, "balance");
    static final AtomicReferenceFieldUpdater<Account, String> OWNER =
            AtomicReferenceFieldUpdater.newUpdater(Account.class, String.class, "owner");

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) throws InterruptedException {
        Account account = new Account();
        Thread[] threads = new Thread[2];
        for (int t = 0; t < threads.length; t++) {
            threads[t] =
                    new Thread(
                            () -> {
                                for (int i = 0; i < 10_000; i++) {
                                    COUNT.incrementAndGet(account);
                                    BALANCE.addAndGet(account, 3_000_000_000L);
                                }
                            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(account.count + " " + account.balance);
        System.out.println(COUNT.getAndUpdate(account, n -> n * 2) + " " + COUNT.get(account));
        System.out.println(COUNT.compareAndSet(account, 1, 2) + " " + COUNT.getAndSet(account, 7));
        BALANCE.lazySet(account, 5);
        System.out.println(BALANCE.accumulateAndGet(account, 8, Long::sum));
        System.out.println(OWNER.getAndSet(account, "somebody") + " " + OWNER.get(account));
        System.out.println(OWNER.compareAndSet(account, "x", "y"));
        System.out.println(OWNER.updateAndGet(account, s -> s + "!"));
        try {
            COUNT.get(null);
        } catch (ClassCastException e) {
            System.out.println(e);
        }
        try {
            ((AtomicReferenceFieldUpdater) OWNER).set(account, 1);
        } catch (ClassCastException e) {
            System.out.println(e);
        }
        try {
            ((AtomicIntegerFieldUpdater) COUNT).set("x", 1);
        } catch (ClassCastException e) {
            System.out.println(e);
        }
    }
}
