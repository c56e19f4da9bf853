import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;

/** EnumMap, EnumSet, BitSet, IdentityHashMap. */
public class EnumsAndBits {
    enum Day { MON, TUE, WED, THU, FRI, SAT, SUN }

    public static void main(String[] args) {
        EnumMap<Day, Integer> hours = new EnumMap<>(Day.class);
        hours.put(Day.WED, 8);
        hours.put(Day.MON, 7);
        hours.merge(Day.WED, 2, Integer::sum);
        hours.put(Day.SUN, null);
        System.out.println(hours + " " + hours.containsKey(Day.SUN) + " " + hours.get(Day.FRI) + " " + hours.size() + " " + hours.keySet());
        hours.entrySet().removeIf(e -> e.getValue() == null);
        System.out.println(hours + " " + hours.equals(Map.of(Day.MON, 7, Day.WED, 10)));
        EnumSet<Day> weekend = EnumSet.of(Day.SAT, Day.SUN);
        EnumSet<Day> work = EnumSet.complementOf(weekend);
        System.out.println(weekend + " " + work + " " + EnumSet.range(Day.TUE, Day.THU) + " " + EnumSet.noneOf(Day.class) + " " + EnumSet.allOf(Day.class).size());
        work.removeAll(EnumSet.of(Day.MON, Day.FRI));
        work.add(Day.SUN);
        System.out.println(work + " " + work.contains(Day.SUN) + " " + work.containsAll(weekend) + " " + EnumSet.copyOf(work).equals(work));
        BitSet bits = new BitSet();
        for (int i = 0; i < 200; i += 7) {
            bits.set(i);
        }
        BitSet other = new BitSet(64);
        other.set(10, 80);
        bits.and(other);
        System.out.println(bits + " " + bits.cardinality() + " " + bits.nextSetBit(30) + " " + bits.nextClearBit(14) + " " + bits.length() + " " + bits.size());
        bits.flip(0, 20);
        bits.xor(other);
        System.out.println(bits + " " + bits.hashCode() + " " + bits.previousSetBit(9) + " " + bits.intersects(other) + " " + java.util.Arrays.toString(bits.toLongArray()));
        Map<String, Integer> identity = new IdentityHashMap<>();
        String a = new String("key");
        String b = new String("key");
        identity.put(a, 1);
        identity.put(b, 2);
        System.out.println(identity.size() + " " + identity.get(a) + " " + identity.get(b) + " " + identity.get("key"));
        Map<Day, String> names = new java.util.HashMap<>();
        for (Day d : Day.values()) {
            names.put(d, d.name().toLowerCase());
        }
        System.out.println(names.get(Day.valueOf("TUE")) + " " + names.size());
        try {
            Day.valueOf("XXX");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            Enum.valueOf(Day.class, null);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }
}
