import java.lang.reflect.Array;

public class ArrayElements {
    public static void main(String[] args) {
        Object[] arrays = {new int[2], new byte[2], new char[2], new short[2], new long[2], new float[2], new double[2], new boolean[2], new String[2], "no array", null};
        Object[] values = {7, (byte) 1, 'x', (short) 3, 5L, 1.5f, 2.5, true, "text", null};
        for (Object array : arrays) {
            for (Object value : values) run(array, value);
            for (int kind = 0; kind < 8; kind++) get(array, kind);
        }
        try {
            Array.get(new int[3], 3);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(ArrayElements.class.getPackage().getName().isEmpty() + " " + String.class.getPackage().getName() + " " + int[].class.getPackage()
                + " " + (String.class.getPackage() == Integer.class.getPackage()));
    }

    static void run(Object array, Object value) {
        String line = (array == null ? "null" : array.getClass().getSimpleName()) + " := " + value + ": ";
        try {
            Array.set(array, 1, value);
            System.out.println(line + Array.get(array, 1));
        } catch (RuntimeException e) {
            System.out.println(line + e.getClass().getSimpleName());
        }
    }

    static void get(Object array, int kind) {
        try {
            Object got =
                    switch (kind) {
                        case 0 -> Array.getInt(array, 1);
                        case 1 -> Array.getByte(array, 1);
                        case 2 -> Array.getChar(array, 1);
                        case 3 -> Array.getShort(array, 1);
                        case 4 -> Array.getLong(array, 1);
                        case 5 -> Array.getFloat(array, 1);
                        case 6 -> Array.getDouble(array, 1);
                        default -> Array.getBoolean(array, 1);
                    };
            System.out.println(kind + " " + (got instanceof Character letter ? (int) letter : got));
        } catch (RuntimeException e) {
            System.out.println(kind + " " + e.getClass().getSimpleName());
        }
    }
}
