import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A cash machine as a table of states and events, with refused transitions and a journal. */
public class BankAutomaton {
    enum State { IDLE, CARD, PIN_OK, DISPENSING, LOCKED }

    enum Event { INSERT, PIN, WRONG_PIN, WITHDRAW, TAKE, EJECT }

    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(State s, Event e) {
            super(e + " in " + s);
        }
    }

    private static final Map<State, Map<Event, State>> TABLE = new EnumMap<>(State.class);

    static {
        allow(State.IDLE, Event.INSERT, State.CARD);
        allow(State.CARD, Event.PIN, State.PIN_OK);
        allow(State.CARD, Event.WRONG_PIN, State.CARD);
        allow(State.PIN_OK, Event.WITHDRAW, State.DISPENSING);
        allow(State.DISPENSING, Event.TAKE, State.PIN_OK);
        for (State s : EnumSet.range(State.CARD, State.DISPENSING)) {
            allow(s, Event.EJECT, State.IDLE);
        }
    }

    private static void allow(State from, Event e, State to) {
        TABLE.computeIfAbsent(from, k -> new EnumMap<>(Event.class)).put(e, to);
    }

    private State state = State.IDLE;
    private int wrongPins;
    private final List<String> journal = new ArrayList<>();

    void on(Event e) throws Refused {
        State next = TABLE.getOrDefault(state, Map.of()).get(e);
        if (next == null) {
            throw new Refused(state, e);
        }
        wrongPins = e == Event.WRONG_PIN ? wrongPins + 1 : e == Event.PIN ? 0 : wrongPins;
        if (wrongPins == 3) {
            next = State.LOCKED;
        }
        journal.add(state + "-" + e + "->" + next);
        state = next;
    }

    public static void main(String[] args) {
        Event[] all = Event.values();
        Set<String> refused = new java.util.TreeSet<>();
        int locked = 0;
        long hash = 0;
        int seed = 4;
        for (int day = 0; day < 200; day++) {
            BankAutomaton b = new BankAutomaton();
            for (int i = 0; i < 30; i++) {
                seed = seed * 1103515245 + 12345;
                try {
                    b.on(all[(seed >>> 16) % all.length]);
                } catch (Refused r) {
                    refused.add(r.getMessage());
                }
            }
            locked += b.state == State.LOCKED ? 1 : 0;
            hash = hash * 31 + b.journal.hashCode();
        }
        System.out.println(TABLE);
        System.out.println(refused.size() + " " + refused);
        System.out.println(locked + " " + hash);
    }
}
