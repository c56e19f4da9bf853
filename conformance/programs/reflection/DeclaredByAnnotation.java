import dev.cloister.Reflective;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;

/** A small mapper that knows its classes only at run time: they are declared. */
@Reflective(DeclaredByAnnotation.Car.class)
public class DeclaredByAnnotation {
    public static class Vehicle {
        public int wheels = 4;
        private String owner = "nobody";

        public String getOwner() {
            return owner;
        }

        public void setOwner(String owner) {
            this.owner = owner;
        }
    }

    public static class Car extends Vehicle {
        private int doors;
        protected transient boolean dirty = true;
        static final String KIND = "car";

        public int getDoors() {
            return doors;
        }

        public void setDoors(int doors) {
            this.doors = doors;
        }
    }

    static Map<String, Object> read(Object bean) throws Exception {
        Map<String, Object> values = new TreeMap<>();
        for (Method method : bean.getClass().getMethods()) {
            if (method.getName().startsWith("get") && method.getParameterCount() == 0) {
                values.put(method.getName().substring(3), method.invoke(bean));
            }
        }
        return values;
    }

    static void write(Object bean, String name, Object value) throws Exception {
        for (Method method : bean.getClass().getMethods()) {
            if (method.getName().equals("set" + name)) {
                method.invoke(bean, value);
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Object car = Class.forName("DeclaredByAnnotation$" + "Car".intern()).getConstructor().newInstance();
        write(car, "Doors", (short) 5);
        write(car, "Owner", "me");
        Map<String, Object> values = read(car);
        values.remove("Class");
        System.out.println(values);
        Map<String, Object> fields = new TreeMap<>();
        for (Field field : car.getClass().getDeclaredFields()) {
            field.setAccessible(true);
            fields.put(field.toString(), field.get(car));
        }
        System.out.println(fields);
        for (Field field : car.getClass().getFields()) {
            System.out.println(field + " " + field.getInt(car));
        }
        String name = args.length == 0 ? "getDoors" : args[0];
        System.out.println(car.getClass().getMethod(name).invoke(car));
        System.out.println(car.getClass().getDeclaredField(name.substring(3).toLowerCase()).getInt(car));
        try {
            car.getClass().getMethod(name + "s");
        } catch (NoSuchMethodException e) {
            System.out.println(e.getMessage());
        }
    }
}
