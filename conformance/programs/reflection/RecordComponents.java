import dev.cloister.Reflective;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Records taken apart by their components. */
@Reflective(RecordComponents.Pair.class)
public class RecordComponents {
    public record Pair<A, B>(A first, B second) {}

    record Reading(String sensor, double value, int[] raw, boolean valid, List<String> notes) {
        @Override
        public double value() {
            return value * 2;
        }
    }

    record Nothing() {}

    static String text(Object record, RecordComponent[] components) throws Exception {
        StringBuilder text = new StringBuilder(record.getClass().getSimpleName());
        for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
            text.append(' ').append(component.getName());
            text.append(':').append(component.getType().getSimpleName());
            text.append('=').append(component.getAccessor().invoke(record));
        }
        return text.toString();
    }

    public static void main(String[] args) throws Exception {
        Reading reading = new Reading("door", 1.5, null, true, List.of("a", "b"));
        RecordComponent[] components = Reading.class.getRecordComponents();
        System.out.println(components.length + " " + text(reading, components));
        System.out.println(components[0] + " " + components[0].getDeclaringRecord());
        System.out.println(components[1].getAccessor());
        System.out.println(Nothing.class.getRecordComponents().length);
        System.out.println(String.class.getRecordComponents());
        Object pair = new Pair<>(1, "two");
        System.out.println(text(pair, pair.getClass().getRecordComponents()));
        Object made =
                Reading.class
                        .getDeclaredConstructor(String.class, double.class, int[].class, boolean.class, List.class)
                        .newInstance("made", 2, null, false, null);
        System.out.println(made);
    }
}
