/** String concatenation of every type, of nulls, of chains and compound assignments, left to right. */
public class ConcatEveryType {
    static int calls;

    static String at(String s) {
        return s + ++calls;
    }

    static final String TAGS = "\1 and \2 and \0";

    @Override
    public String toString() {
        return null;
    }

    public static void main(String[] args) {
        boolean z = true;
        byte b = -128;
        short s = -32768;
        char c = '\u20ac';
        int i = Integer.MIN_VALUE;
        long j = Long.MIN_VALUE;
        float f = 1e10f;
        double d = 1e-5;
        Object o = null;
        char[] chars = {'n', 'o'};
        System.out.println(z + "," + b + "," + s + "," + c + "," + i + "," + j + "," + f + "," + d + "," + o);
        System.out.println("" + (char) 65 + (byte) 65 + 'a' + 1 + 1L + 1f + 1d + null + true);
        System.out.println(1 + 2 + "3" + 4 + 5 + ('a' + 1) + (char) ('a' + 1));
        System.out.println(i + TAGS + j + "\1" + c + "\2");
        System.out.println((TAGS + i).length());
        System.out.println(at("x") + at("y") + calls + at("z"));
        String text = "t";
        text += 1;
        text += 'c';
        text += 2.0f;
        text += null;
        text += new int[0].length;
        System.out.println(text);
        Object any = "object ";
        any += "grew";
        System.out.println(any + "" + new ConcatEveryType());
        String nothing = null;
        nothing += nothing;
        System.out.println(nothing + Float.NaN + -0.0f + Double.NEGATIVE_INFINITY + Double.MIN_VALUE + Float.MAX_VALUE);
        String[] array = {"p", null};
        int at = 0;
        array[at++] += at++ + "q" + at;
        System.out.println(array[0] + array[1] + at + String.valueOf(chars));
        final String constant = "con" + "stant" + 1 + 'x' + 2.5;
        System.out.println(constant == "constant1x2.5");
        String emoji = "\ud83d\ude00";
        System.out.println(emoji + i + emoji + c + "\u00e9");
        long total = 0;
        for (int n = 0; n < 50; n++) total += ("" + n + (char) n + (n * 0.1) + (n % 2 == 0)).hashCode();
        System.out.println(total);
        System.out.println(Byte.valueOf(b) + "" + Character.valueOf(c) + Short.valueOf(s) + Long.valueOf(j) + Boolean.FALSE);
    }
}
