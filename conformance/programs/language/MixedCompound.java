/** Compound assignment and increments on every kind of target: fields, statics, arrays, boxes, through calls, in loops. */
public class MixedCompound {
    byte b = 10;
    short s = 10;
    char c = 10;
    int i = 10;
    long l = 10;
    float f = 10;
    double d = 10;
    Integer boxed = 10;
    Character unit = 'a';
    String text = "t";
    static long total = 5;
    static int gets;

    MixedCompound self() {
        gets++;
        return this;
    }

    static int[] array = {1, 2, 3};

    static int[] array() {
        gets++;
        return array;
    }

    public static void main(String[] args) {
        MixedCompound o = new MixedCompound();
        o.self().b += 250;
        o.self().s -= 1.9;
        o.self().c *= 3.5;
        o.self().i /= 3L;
        o.self().l %= 4.5;
        o.self().f += 0.1;
        o.self().d -= 'a';
        o.self().boxed *= 5;
        o.self().unit++;
        o.self().text += o.self().i++ + --o.self().l;
        System.out.println(o.b + " " + o.s + " " + (int) o.c + " " + o.i + " " + o.l + " " + o.f + " " + o.d + " " + o.boxed + " " + o.unit + " " + o.text + " " + gets);
        array()[gets % 3] += array()[0]++ + ++array()[1];
        System.out.println(array[0] + " " + array[1] + " " + array[2] + " " + gets);
        total <<= 3;
        total ^= total >>> 1;
        total |= 1L << 40;
        total &= ~8;
        System.out.println(total + " " + (total = total++ + ++total) + " " + total);
        byte k = 127;
        k++;
        k >>>= 1;
        k ^= 0x55;
        short m = (short) 40000;
        m >>= 3;
        m |= 0x8000;
        char u = 0;
        u -= 1;
        u >>= 4;
        System.out.println(k + " " + m + " " + (int) u + " " + k++ + ++k + " " + m-- + --m + " " + (int) u++);
        long[] wide = {1, 2};
        double[] doubles = {0.5};
        wide[0] += wide[1] *= 2.6;
        doubles[0] += wide[0]++ / 2;
        float[] floats = {1e38f};
        floats[0] *= 10;
        floats[0] -= floats[0];
        System.out.println(wide[0] + " " + wide[1] + " " + doubles[0] + " " + floats[0]);
        int x = 3;
        x = x++ * 2 + x;
        x -= x++ - ++x;
        x *= x = 2;
        x <<= x + 31;
        System.out.println(x);
        boolean z = true;
        z &= x > 5 | (x = 1) == 1;
        z ^= true;
        z |= !z;
        System.out.println(z + " " + x);
        Integer sum = 0;
        for (Long each = 0L; each < 5; each++) sum += (int) (each * each);
        Double product = 1.0;
        product *= 2;
        product++;
        System.out.println(sum + " " + product);
    }
}
