import java.lang.reflect.Field;
import java.util.concurrent.Callable;

/** Reading and writing fields: widening, finals, statics, and the texts of refusals. */
public class FieldAccess {
    static class Box {
        private int number = 1;
        final int fixed;
        static final int CONSTANT = Integer.parseInt("3");
        static int shared;
        String text;
        long wide;
        char letter = 'c';
        boolean flag;
        double real;
        int[][] table;

        Box(int fixed) {
            this.fixed = fixed;
        }
    }

    record Point(int x, int y) {}

    static void show(Callable<?> call) {
        try {
            System.out.println(call.call());
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    interface Action {
        void run() throws Exception;
    }

    static void act(Action action) {
        show(
                () -> {
                    action.run();
                    return "done";
                });
    }

    public static void main(String[] args) throws Exception {
        Box box = new Box(2);
        Field number = Box.class.getDeclaredField("number");
        show(() -> number);
        show(() -> number.get(box));
        act(() -> number.set(box, 'x'));
        show(() -> number.getInt(box));
        show(() -> number.getLong(box) + " " + number.getFloat(box) + " " + number.getDouble(box));
        show(() -> number.getByte(box));
        show(() -> number.getBoolean(box));
        act(() -> number.set(box, "text"));
        act(() -> number.set(box, null));
        act(() -> number.set(box, 2L));
        act(() -> number.setLong(box, 2));
        act(() -> number.setShort(box, (short) 9));
        act(() -> number.setBoolean(box, true));
        act(() -> number.setInt("other", 2));
        act(() -> number.setInt(null, 2));
        show(() -> number.get("other"));
        show(() -> number.get(null));
        Field text = Box.class.getDeclaredField("text");
        show(() -> text.getInt(box));
        act(() -> text.set(box, 3));
        act(() -> text.setInt(box, 3));
        act(() -> text.set(box, "set"));
        show(() -> text.get(box) + " " + box.text);
        Field fixed = Box.class.getDeclaredField("fixed");
        act(() -> fixed.set(box, 3));
        act(() -> fixed.setInt(box, 3));
        fixed.setAccessible(true);
        act(() -> fixed.setInt(box, 30));
        show(() -> fixed.get(box) + " " + box.fixed);
        act(() -> fixed.set(box, "text"));
        Field constant = Box.class.getDeclaredField("CONSTANT");
        constant.setAccessible(true);
        act(() -> constant.set(null, 4));
        act(() -> constant.setInt(null, 4));
        show(() -> constant.getInt(null));
        Field shared = Box.class.getDeclaredField("shared");
        act(() -> shared.set("whatever", 7));
        act(() -> shared.setLong(null, 7));
        act(() -> shared.set(null, "text"));
        show(() -> shared.getInt(null) + Box.shared);
        Field x = Point.class.getDeclaredField("x");
        x.setAccessible(true);
        act(() -> x.setInt(new Point(1, 2), 9));
        show(() -> x.get(new Point(1, 2)));
        Field table = Box.class.getDeclaredField("table");
        act(() -> table.set(box, new int[0]));
        act(() -> table.set(box, new int[2][3]));
        System.out.println(box.table[1].length);
        for (String name : new String[] {"wide", "letter", "flag", "real"}) {
            for (Field field : Box.class.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    show(() -> field.getType() + " " + field.get(box) + " " + field.getModifiers());
                    act(() -> field.set(box, field.getType() == boolean.class ? (Object) true : 'z'));
                    show(() -> field.get(box));
                }
            }
        }
    }
}
