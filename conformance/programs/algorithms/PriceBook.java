import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** An order book with price-time priority: matching, partial fills, cancelling, and its depth. */
public class PriceBook {
    record Order(int id, boolean buy, BigDecimal price, int[] left) {}

    private final TreeMap<BigDecimal, Deque<Order>> bids = new TreeMap<>(Comparator.reverseOrder());
    private final TreeMap<BigDecimal, Deque<Order>> asks = new TreeMap<>();
    private long traded;
    private BigDecimal turnover = BigDecimal.ZERO;
    private int hash;

    void submit(Order o) {
        TreeMap<BigDecimal, Deque<Order>> other = o.buy() ? asks : bids;
        while (o.left()[0] > 0 && !other.isEmpty()) {
            Map.Entry<BigDecimal, Deque<Order>> best = other.firstEntry();
            int c = best.getKey().compareTo(o.price());
            if (o.buy() ? c > 0 : c < 0) {
                break;
            }
            Order first = best.getValue().peek();
            int n = Math.min(first.left()[0], o.left()[0]);
            first.left()[0] -= n;
            o.left()[0] -= n;
            traded += n;
            turnover = turnover.add(best.getKey().multiply(BigDecimal.valueOf(n)));
            hash = hash * 31 + first.id() * 7 + o.id() + n;
            if (first.left()[0] == 0) {
                best.getValue().remove();
                if (best.getValue().isEmpty()) {
                    other.pollFirstEntry();
                }
            }
        }
        if (o.left()[0] > 0) {
            (o.buy() ? bids : asks).computeIfAbsent(o.price(), p -> new ArrayDeque<>()).add(o);
        }
    }

    int cancel(int id) {
        int cancelled = 0;
        for (TreeMap<BigDecimal, Deque<Order>> side : java.util.List.of(bids, asks)) {
            for (Iterator<Deque<Order>> it = side.values().iterator(); it.hasNext();) {
                Deque<Order> level = it.next();
                cancelled += level.removeIf(o -> o.id() == id) ? 1 : 0;
                if (level.isEmpty()) {
                    it.remove();
                }
            }
        }
        return cancelled;
    }

    public static void main(String[] args) {
        PriceBook book = new PriceBook();
        Random random = new Random(8);
        int cancelled = 0;
        for (int i = 0; i < 3000; i++) {
            boolean buy = random.nextBoolean();
            BigDecimal price = BigDecimal.valueOf(10000 + random.nextInt(200) + (buy ? -60 : 60), 2);
            book.submit(new Order(i, buy, price, new int[] {1 + random.nextInt(50)}));
            if (i % 5 == 4) {
                cancelled += book.cancel(random.nextInt(i));
            }
        }
        System.out.println(book.traded + " " + book.turnover + " " + book.hash + " " + cancelled);
        book.bids.entrySet().stream().limit(3).forEach(e -> System.out.print(e.getKey() + "x" + e.getValue().stream().mapToInt(o -> o.left()[0]).sum() + " "));
        book.asks.entrySet().stream().limit(3).forEach(e -> System.out.print(e.getKey() + "x" + e.getValue().stream().mapToInt(o -> o.left()[0]).sum() + " "));
        System.out.println(book.bids.size() + " " + book.asks.size());
    }
}
