import java.util.ArrayList;
import java.util.List;

/** A long random series of StringBuilder and StringBuffer edits against a list of characters. */
public class BuilderAgainstModel {
    static int seed = 12345;

    static int next(int bound) {
        seed = seed * 1103515245 + 12345;
        return (seed >>> 8) % bound;
    }

    public static void main(String[] args) {
        StringBuilder builder = new StringBuilder();
        StringBuffer buffer = new StringBuffer();
        List<Character> model = new ArrayList<>();
        int different = 0;
        long hash = 0;
        for (int step = 0; step < 4000; step++) {
            int size = model.size();
            char c = (char) (next(10) == 0 ? 0x400 + next(64) : 'a' + next(26));
            switch (next(7)) {
                case 0, 1 -> {
                    builder.append(c);
                    buffer.append(c);
                    model.add(c);
                }
                case 2 -> {
                    int at = next(size + 1);
                    builder.insert(at, c);
                    buffer.insert(at, c);
                    model.add(at, c);
                }
                case 3 -> {
                    String s = Integer.toString(step);
                    builder.append(step);
                    buffer.append(step);
                    for (char d : s.toCharArray()) {
                        model.add(d);
                    }
                }
                case 4 -> {
                    if (size > 0) {
                        int from = next(size);
                        int to = Math.min(size, from + next(8));
                        builder.delete(from, to);
                        buffer.delete(from, to);
                        model.subList(from, to).clear();
                    }
                }
                case 5 -> {
                    if (size > 0) {
                        int at = next(size);
                        builder.setCharAt(at, c);
                        buffer.setCharAt(at, c);
                        model.set(at, c);
                    }
                }
                default -> {
                    if (size > 300) {
                        builder.setLength(200);
                        buffer.setLength(200);
                        model.subList(200, size).clear();
                    }
                }
            }
            if (step % 50 == 0) {
                StringBuilder expected = new StringBuilder();
                model.forEach(expected::append);
                String text = builder.toString();
                if (!text.contentEquals(expected) || builder.compareTo(expected) != 0 || !buffer.toString().equals(text)) {
                    different++;
                }
                hash = hash * 31 + text.hashCode();
            }
        }
        System.out.println(different + " " + hash + " " + builder.length() + " " + builder.substring(0, 60));
    }
}
