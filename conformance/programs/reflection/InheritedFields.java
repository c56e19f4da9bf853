import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;

/** Public fields of superclasses and interfaces, hidden and not. */
public class InheritedFields {
    public interface Limits {
        int MAX = 10;
        String NAME = "limits";
    }

    public static class Base {
        public String name = "base";
        protected int guarded = 2;
        public final double ratio = Double.parseDouble("0.5");
    }

    public static class Derived extends Base implements Limits {
        public String name = "derived";
        volatile boolean ready;
    }

    static void show(Field[] fields) {
        Arrays.sort(fields, Comparator.comparing(Field::toString));
        for (Field field : fields) {
            System.out.println(field + " " + field.getModifiers());
        }
    }

    public static void main(String[] args) throws Exception {
        Derived derived = new Derived();
        System.out.println(Derived.class.getField("name").get(derived));
        System.out.println(Base.class.getField("name").get(derived));
        System.out.println(Derived.class.getField("ratio").getDouble(derived));
        System.out.println(Derived.class.getField("MAX").getInt(null));
        System.out.println(Derived.class.getField("NAME").get("ignored"));
        show(Derived.class.getFields());
        show(Derived.class.getDeclaredFields());
        show(Limits.class.getFields());
        Field name = Derived.class.getField("name");
        System.out.println(name.equals(Derived.class.getDeclaredField("name")) + " " + name.equals(Base.class.getField("name")));
        System.out.println(name.getDeclaringClass() + " " + name.getName() + " " + name.getType() + " " + name.isSynthetic());
        System.out.println(name.hashCode());
    }
}
