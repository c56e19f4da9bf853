import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** EnumSet and EnumMap, small and of more than 64 constants: ranges, complements, views, errors. */
public class EnumCollections {
    enum Day { MON, TUE, WED, THU, FRI, SAT, SUN }

    enum Wide {
        A0, A1, A2, A3, A4, A5, A6, A7, A8, A9, B0, B1, B2, B3, B4, B5, B6, B7, B8, B9, C0, C1, C2, C3, C4, C5, C6, C7, C8, C9, D0, D1, D2, D3, D4, D5, D6, D7, D8, D9,
        E0, E1, E2, E3, E4, E5, E6, E7, E8, E9, F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, G0, G1, G2, G3, G4, G5, G6, G7, G8, G9
    }

    enum Shape {
        CIRCLE {
            @Override
            int corners() {
                return 0;
            }
        },
        SQUARE;

        int corners() {
            return 4;
        }
    }

    public static void main(String[] args) {
        EnumSet<Day> work = EnumSet.range(Day.MON, Day.FRI);
        EnumSet<Day> free = EnumSet.complementOf(work);
        System.out.println(work + " " + free + " " + EnumSet.allOf(Day.class).size() + EnumSet.noneOf(Day.class) + EnumSet.of(Day.SUN, Day.MON, Day.WED) + EnumSet.copyOf(Set.of(Day.TUE)) + EnumSet.copyOf(work).equals(work));
        work.remove(Day.WED);
        work.addAll(free);
        work.removeIf(d -> d.name().startsWith("T"));
        System.out.println(work + " " + work.contains(null) + work.contains((Object) "MON") + work.containsAll(free) + work.retainAll(EnumSet.of(Day.MON, Day.SUN)) + work + work.hashCode() * 0 + " " + work.clone());
        EnumSet<Wide> wide = EnumSet.range(Wide.F5, Wide.G9);
        wide.add(Wide.A0);
        wide.removeAll(EnumSet.range(Wide.F8, Wide.G6));
        System.out.println(wide + " " + wide.size() + " " + EnumSet.complementOf(wide).size() + " " + EnumSet.allOf(Wide.class).containsAll(wide));
        Iterator<Wide> it = wide.iterator();
        it.next();
        it.remove();
        System.out.println(wide + " " + wide.contains(Wide.A0) + " " + wide.stream().mapToInt(Enum::ordinal).sum());
        EnumMap<Day, String> map = new EnumMap<>(Day.class);
        map.put(Day.SUN, "rest");
        map.put(Day.MON, null);
        map.put(Day.FRI, "fish");
        System.out.println(map + " " + map.containsKey(Day.MON) + map.get(Day.TUE) + map.getOrDefault(Day.MON, "d") + map.containsValue(null) + map.keySet() + map.values() + map.size());
        map.entrySet().iterator().next().setValue("work");
        map.computeIfAbsent(Day.SAT, d -> d.name().toLowerCase(java.util.Locale.ROOT));
        map.merge(Day.FRI, "day", String::concat);
        map.keySet().remove(Day.SUN);
        System.out.println(map + " " + map.equals(new java.util.HashMap<>(map)) + " " + new EnumMap<>(Map.of(Day.TUE, "t")) + " " + map.clone() + map.remove("x"));
        for (Runnable r : new Runnable[] {() -> map.put(null, "x"), () -> work.add(null), () -> EnumSet.copyOf(Set.<Day>of()), () -> EnumSet.range(Day.FRI, Day.MON), () -> new EnumMap<Day, String>(Map.of()), () -> Day.valueOf("XXX"), () -> Enum.valueOf(Day.class, null), () -> map.keySet().iterator().remove()}) {
            try {
                r.run();
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        EnumMap<Shape, Integer> corners = new EnumMap<>(Shape.class);
        for (Shape s : Shape.values()) {
            corners.put(s, s.corners());
        }
        System.out.println(corners + " " + Shape.CIRCLE.getDeclaringClass().getSimpleName() + " " + (Shape.CIRCLE.getClass() == Shape.class) + " " + Arrays.toString(Shape.values()) + Day.WED.compareTo(Day.FRI));
    }
}
