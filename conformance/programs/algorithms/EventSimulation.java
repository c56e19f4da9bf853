import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Consumer;

/** A discrete event simulation: listeners, state machines in enums, inner classes, scheduled lambdas. */
public class EventSimulation {
    enum State {
        IDLE {
            @Override
            State next(Signal s) {
                return s == Signal.ARRIVE ? BUSY : this;
            }
        },
        BUSY {
            @Override
            State next(Signal s) {
                return switch (s) {
                    case FINISH -> IDLE;
                    case BREAK -> DOWN;
                    default -> this;
                };
            }
        },
        DOWN {
            @Override
            State next(Signal s) {
                return s == Signal.REPAIR ? IDLE : this;
            }
        };

        abstract State next(Signal s);
    }

    enum Signal {
        ARRIVE, FINISH, BREAK, REPAIR
    }

    private long now;
    private int sequence;
    private final PriorityQueue<Event> queue = new PriorityQueue<>();
    private final List<Consumer<? super String>> listeners = new ArrayList<>();
    private final Random random = new Random(2024);

    private class Event implements Comparable<Event> {
        final long at;
        final int order = sequence++;
        final Runnable action;

        Event(long delay, Runnable action) {
            at = now + delay;
            this.action = action;
        }

        @Override
        public int compareTo(Event o) {
            int c = Long.compare(at, o.at);
            return c != 0 ? c : Integer.compare(order, o.order);
        }
    }

    private class Machine {
        final String name;
        State state = State.IDLE;
        final Map<State, Long> spent = new EnumMap<>(State.class);
        long since;

        Machine(String name) {
            this.name = name;
        }

        void signal(Signal s) {
            State before = state;
            state = state.next(s);
            if (before == state) return;
            spent.merge(before, now - since, Long::sum);
            since = now;
            for (Consumer<? super String> l : listeners) l.accept(name + ":" + state);
            switch (state) {
                case BUSY -> {
                    long work = 3 + random.nextInt(10);
                    queue.add(new Event(work, () -> signal(random.nextInt(5) == 0 ? Signal.BREAK : Signal.FINISH)));
                }
                case DOWN -> queue.add(new Event(20, () -> signal(Signal.REPAIR)));
                case IDLE -> queue.add(new Event(random.nextInt(4), () -> signal(Signal.ARRIVE)));
            }
        }
    }

    public static void main(String[] args) {
        EventSimulation sim = new EventSimulation();
        int[] count = new int[1];
        StringBuilder log = new StringBuilder();
        sim.listeners.add(s -> count[0]++);
        sim.listeners.add((Object o) -> {
            if (log.length() < 200) log.append(o).append(' ');
        });
        Machine[] machines = {sim.new Machine("a"), sim.new Machine("b"), sim.new Machine("c")};
        for (Machine m : machines) sim.queue.add(sim.new Event(0, () -> m.signal(Signal.ARRIVE)));
        while (sim.now < 2000 && !sim.queue.isEmpty()) {
            Event e = sim.queue.remove();
            sim.now = e.at;
            e.action.run();
        }
        System.out.println(log);
        for (Machine m : machines) System.out.println(m.name + " " + m.spent);
        System.out.println(count[0] + " " + sim.now + " " + sim.sequence);
    }
}
