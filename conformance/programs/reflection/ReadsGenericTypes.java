import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Generic signatures of classes and members, as a library of type tokens reads them. */
public class ReadsGenericTypes {
    abstract static class Token<T> {
        final Type type = ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
    }

    static class Node<K extends Comparable<? super K> & Serializable, V> implements Function<K, List<V>> {
        Map<String, ? extends List<K[]>> map;
        V[] array;
        List<int[]>[] lists;
        Map.Entry<K, V> entry;
        Inner<String>.Deepest<K> deep;
        int plain;

        class Inner<X> {
            class Deepest<Y> {
                Map<X, Map<Y, K>> all;
            }
        }

        <E extends Exception, R> R call(List<? super R> sink, E thrown, K[]... keys) throws E {
            return null;
        }

        <A> Node(A a, List<? extends A> b) {}

        @Override
        public List<V> apply(K key) {
            return null;
        }
    }

    record Pair<A, B extends Number>(A left, List<B> right, int count) {}

    sealed interface Shape permits Circle, Square {}

    record Circle() implements Shape {}

    static non-sealed class Square implements Shape {}

    static void describe(Type type, String indent) {
        System.out.println(indent + type.getTypeName() + " " + type.getClass().getSimpleName());
        String deeper = indent + "  ";
        if (indent.length() > 8) {
            return;
        }
        if (type instanceof ParameterizedType parameterized) {
            System.out.println(indent + "owner " + parameterized.getOwnerType() + " raw " + parameterized.getRawType());
            for (Type argument : parameterized.getActualTypeArguments()) {
                describe(argument, deeper);
            }
        } else if (type instanceof GenericArrayType array) {
            describe(array.getGenericComponentType(), deeper);
        } else if (type instanceof WildcardType wildcard) {
            System.out.println(indent + Arrays.toString(wildcard.getLowerBounds()) + Arrays.toString(wildcard.getUpperBounds()));
        } else if (type instanceof TypeVariable<?> variable) {
            System.out.println(indent + variable.getGenericDeclaration() + Arrays.toString(variable.getBounds()));
        }
    }

    public static void main(String[] args) throws Exception {
        describe(new Token<Map<String, List<? super Integer>>>() {}.type, "");
        describe(new Token<String>() {}.type, "");
        Type one = new Token<List<String>>() {}.type;
        Type other = new Token<List<String>>() {}.type;
        System.out.println(one.equals(other) + " " + (one.hashCode() == other.hashCode()));

        for (Class<?> type : List.of(Node.class, Pair.class, Shape.class, Square.class, Circle.class, List.class,
                String.class, int.class, int[].class, Node[].class, Map.Entry.class, Override.class, Thread.State.class)) {
            System.out.println(type.toGenericString() + " " + Arrays.toString(type.getTypeParameters()));
            System.out.println("  " + type.getGenericSuperclass() + " " + Arrays.toString(type.getGenericInterfaces()));
        }
        for (Field field : Node.class.getDeclaredFields()) {
            System.out.println(field.toGenericString());
            describe(field.getGenericType(), " ");
        }
        for (Field field : Node.Inner.Deepest.class.getDeclaredFields()) {
            describe(field.getGenericType(), "");
        }
        Method[] methods = Node.class.getDeclaredMethods();
        Arrays.sort(methods, Comparator.comparing(Method::toString));
        for (Method method : methods) {
            System.out.println(method.toGenericString() + " " + Arrays.toString(method.getTypeParameters()));
            describe(method.getGenericReturnType(), " ");
            for (Type parameter : method.getGenericParameterTypes()) {
                describe(parameter, "  ");
            }
            System.out.println(Arrays.toString(method.getGenericExceptionTypes()));
        }
        for (Constructor<?> constructor : Node.class.getDeclaredConstructors()) {
            System.out.println(constructor.toGenericString());
            System.out.println(Arrays.toString(constructor.getGenericParameterTypes()));
            System.out.println(constructor.getParameters()[0].getParameterizedType());
        }
        for (RecordComponent component : Pair.class.getRecordComponents()) {
            System.out.println(component.getGenericType() + " " + component.getGenericSignature());
        }
    }
}
