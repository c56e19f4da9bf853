import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Accounts with checked exceptions, transactions that roll back, an audit trail, immutable views. */
public class Bank {
    static class Overdrawn extends Exception {
        final long missing;

        Overdrawn(String who, long missing) {
            super(who + " lacks " + missing);
            this.missing = missing;
        }
    }

    record Entry(int number, String from, String to, long cents) {
        Entry {
            if (cents <= 0) throw new IllegalArgumentException("amount " + cents);
        }
    }

    private final Map<String, Long> accounts = new HashMap<>();
    private final List<Entry> journal = new ArrayList<>();

    long balance(String who) {
        Long b = accounts.get(who);
        if (b == null) throw new IllegalStateException("no account " + who);
        return b;
    }

    void open(String who, long cents) {
        if (accounts.putIfAbsent(who, cents) != null) throw new IllegalStateException("already open " + who);
    }

    void move(String from, String to, long cents) throws Overdrawn {
        Entry e = new Entry(journal.size(), from, to, cents);
        long have = balance(from);
        balance(to);
        if (have < cents) throw new Overdrawn(from, cents - have);
        accounts.merge(from, -cents, Long::sum);
        accounts.merge(to, cents, Long::sum);
        journal.add(e);
    }

    interface Steps {
        void run(Bank b) throws Overdrawn;
    }

    boolean together(Steps steps) {
        Map<String, Long> before = new HashMap<>(accounts);
        int size = journal.size();
        boolean done = false;
        try {
            steps.run(this);
            done = true;
        } catch (Overdrawn e) {
            System.out.println("rolled back: " + e.getMessage() + " " + e.missing);
        } catch (IllegalStateException | IllegalArgumentException e) {
            System.out.println("refused: " + e.getMessage());
        } finally {
            if (!done) {
                accounts.clear();
                accounts.putAll(before);
                journal.subList(size, journal.size()).clear();
            }
        }
        return done;
    }

    List<Entry> journal(Predicate<? super Entry> wanted) {
        List<Entry> some = new ArrayList<>(journal);
        some.removeIf(wanted.negate());
        return Collections.unmodifiableList(some);
    }

    public static void main(String[] args) {
        Bank b = new Bank();
        b.open("ann", 100_00);
        b.open("bob", 5_00);
        System.out.println(b.together(x -> {
            x.move("ann", "bob", 30_00);
            x.move("bob", "ann", 1_50);
        }));
        System.out.println(b.together(x -> {
            x.move("bob", "ann", 10_00);
            x.move("bob", "ann", 1000_00);
        }));
        System.out.println(b.together(x -> x.move("ann", "eve", 1)));
        System.out.println(b.together(x -> x.move("ann", "bob", -1)));
        System.out.println(b.balance("ann") + " " + b.balance("bob") + " " + b.journal(e -> e.from().equals("ann")));
        try {
            b.journal(e -> true).add(null);
        } catch (UnsupportedOperationException e) {
            System.out.println("read only");
        }
        try {
            b.open("ann", 0);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
