import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/** Names, kinds, supertypes and casts of classes of every sort. */
public class ClassQuestions {
    interface Face {}

    abstract static class Base implements Face {}

    static final class Leaf extends Base {}

    enum E { ONE { }, TWO }

    record R(int x) {}

    @interface Note {}

    public static void main(String[] args) {
        class Local {}
        Object anonymous = new Object() {};
        Runnable lambda = () -> {};
        Class<?>[] all = {Object.class, String.class, int.class, void.class, int[].class, String[][].class, Face.class, Base.class, Leaf.class, E.class, E.ONE.getClass(), R.class, Note.class, Local.class, anonymous.getClass(), Map.Entry.class, boolean[].class, Integer.class};
        for (Class<?> c : all) {
            System.out.println(c + " " + c.getName() + " " + c.getSimpleName() + " " + c.getTypeName() + " " + c.getCanonicalName() + " " + c.getPackageName() + " " + c.isInterface() + c.isArray() + c.isPrimitive() + c.isEnum() + c.isRecord() + c.isAnnotation() + c.isAnonymousClass() + c.isLocalClass() + c.isMemberClass() + " " + c.getSuperclass() + " " + c.getComponentType() + " " + java.lang.reflect.Modifier.toString(c.getModifiers()) + " " + c.getInterfaces().length);
        }
        System.out.println(lambda.getClass().isInterface() + " " + lambda.getClass().isSynthetic() + " " + (lambda instanceof Runnable));
        System.out.println(Base.class.isAssignableFrom(Leaf.class) + " " + Leaf.class.isAssignableFrom(Base.class) + " " + Object[].class.isAssignableFrom(String[].class) + " " + Object.class.isAssignableFrom(int[].class) + " " + int.class.isAssignableFrom(Integer.class) + " " + List.class.isInstance(new ArrayList<>()) + " " + RandomAccess.class.isAssignableFrom(AbstractList.class) + " " + Serializable.class.isInstance(new int[0]) + " " + Cloneable.class.isAssignableFrom(long[].class));
        System.out.println(Integer.class.cast(5) + " " + (Object.class.cast(null) == null) + " " + Number.class.asSubclass(Object.class).getSimpleName() + " " + (int.class == Integer.TYPE) + " " + new int[0].getClass().equals(int[].class) + " " + String[].class.componentType() + " " + String.class.arrayType().getName() + " " + Leaf.class.getEnclosingClass().getSimpleName() + " " + Leaf.class.desiredAssertionStatus() + " " + String.class.descriptorString() + int[][].class.descriptorString());
        try {
            String.class.cast(5);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        try {
            Leaf.class.asSubclass(List.class);
        } catch (ClassCastException e) {
            System.out.println("class " + e.getMessage());
        }
        System.out.println(java.util.Arrays.toString(E.class.getEnumConstants()) + " " + (Object.class.getEnumConstants() == null) + " " + java.lang.reflect.Array.newInstance(String.class, 2).getClass() + " " + java.lang.reflect.Array.getLength(new int[4]));
    }
}
