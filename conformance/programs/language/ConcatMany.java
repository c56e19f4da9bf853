/** Concatenations with more operands than one bootstrap call takes (200), and with long and double operands. */
public class ConcatMany {
    static int n;

    static int next() {
        return n++;
    }

    public static void main(String[] args) {
        String many = "" + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + "|" + next() + next() + next() + next() + next() + next()
                + next() + next() + next() + next() + "|" + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + "|" + next() + next()
                + next() + next() + next() + next() + next() + next() + next() + next() + "|" + next() + next() + next() + next() + next() + next() + next() + next() + next()
                + next() + "|" + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + "|" + next() + next() + next() + next() + next()
                + next() + next() + next() + next() + next() + "|" + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + "|" + next()
                + next() + next() + next() + next() + next() + next() + next() + next() + next() + "|" + next() + next() + next() + next() + next() + next() + next() + next()
                + next() + next() + "|" + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + "|" + next() + next() + next() + next()
                + next() + next() + next() + next() + next() + next() + "|" + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + "|"
                + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + "|" + next() + next() + next() + next() + next() + next()
                + next() + next() + next() + next() + "|" + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + "|" + next() + next()
                + next() + next() + next() + next() + next() + next() + next() + next() + "|" + next() + next() + next() + next() + next() + next() + next() + next() + next()
                + next() + "|" + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + "|" + next() + next() + next() + next() + next()
                + next() + next() + next() + next() + next() + "|" + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + "|" + next()
                + next() + next() + next() + next() + next() + next() + next() + next() + next();
        System.out.println(many);
        System.out.println(many.length() + " " + many.hashCode());
        long l = 1;
        double d = 1;
        String wide = "" + l + d + (l *= 2) + (d /= 3) + (l *= 2) + (d /= 3) + (l *= 2) + (d /= 3) + (l *= 2) + (d /= 3) + (l *= 2) + (d /= 3);
        System.out.println(wide);
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < 5; i++) nested.append("<" + i + ("[" + (i + "(" + i * i + ")") + "]") + ">");
        System.out.println(nested);
    }
}
