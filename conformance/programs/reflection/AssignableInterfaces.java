import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/** Subtyping between interfaces, classes and arrays, asked by Class. */
public class AssignableInterfaces {
    interface Top {}

    interface Middle extends Top {}

    interface Bottom extends Middle, Serializable {}

    static class Only implements Bottom {}

    public static void main(String[] args) {
        Class<?>[] types = {
            Top.class, Middle.class, Bottom.class, Only.class, Object.class, Serializable.class, Collection.class,
            List.class, Top[].class, Bottom[].class, Only[].class, Object[].class, int[].class, int.class, long.class
        };
        for (Class<?> to : types) {
            StringBuilder row = new StringBuilder(to.getSimpleName());
            for (Class<?> from : types) {
                row.append(to.isAssignableFrom(from) ? " 1" : " 0");
            }
            System.out.println(row);
        }
        Object bottoms = new Bottom[] {new Only()};
        System.out.println(((Top[]) bottoms).length + " " + (bottoms instanceof Serializable[]));
        Object[] tops = new Top[1];
        tops[0] = new Only();
        try {
            tops[0] = "text";
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Bottom.class.asSubclass(Top.class));
    }
}
