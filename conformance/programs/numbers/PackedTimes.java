/** Bit fields, Gray codes, Morton order, CRC tables, Fletcher sums and xorshift by hand. */
public class PackedTimes {
    static int morton(int x, int y) {
        int z = 0;
        for (int i = 0; i < 16; i++) {
            z |= (x >> i & 1) << 2 * i | (y >> i & 1) << 2 * i + 1;
        }
        return z;
    }

    public static void main(String[] args) {
        int packed = 2024 - 1980 << 25 | 2 << 21 | 29 << 16 | 23 << 11 | 59 << 5 | 58 / 2;
        System.out.println(Integer.toHexString(packed) + " " + ((packed >>> 25) + 1980) + "-" + (packed >> 21 & 15) + "-" + (packed >> 16 & 31) + " " + (packed >> 11 & 31) + ":" + (packed >> 5 & 63) + ":" + (packed & 31) * 2);
        StringBuilder gray = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            int g = i ^ i >> 1;
            int back = g;
            for (int s = 1; s < 32; s <<= 1) {
                back ^= back >>> s;
            }
            gray.append(Integer.toBinaryString(g | 16).substring(1)).append(back == i ? ' ' : '!');
        }
        System.out.println(gray);
        long sum = 0;
        for (int x = 0; x < 300; x += 7) {
            for (int y = 0; y < 300; y += 11) {
                sum = sum * 31 + morton(x, y);
            }
        }
        System.out.println(sum);
        int a = 0;
        int b = 0;
        byte signed = 0;
        short wrapped = 1;
        for (int i = 0; i < 5000; i++) {
            a = (a + (i & 255)) % 65535;
            b = (b + a) % 65535;
            signed += i * i;
            wrapped *= 3;
            wrapped ^= signed;
        }
        System.out.println(a + " " + b + " " + signed + " " + wrapped);
        long x = 1;
        int ones = 0;
        for (int i = 0; i < 10000; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
            ones += (int) (x >>> 63);
        }
        System.out.println(x + " " + ones);
        char c = 'a';
        c++;
        c += 'b' - 'a';
        c -= 1;
        byte nibble = (byte) 0xab;
        System.out.println(c + " " + (nibble >> 4) + " " + (nibble >>> 4) + " " + ((nibble & 0xff) >> 4) + " " + (nibble << 4) + " " + (byte) (nibble << 4) + " " + (1 << 35) + " " + (1L << 35) + " " + (1 << -1) + " " + (-1 >>> 31) + " " + (-1L >>> 63) + " " + ~0x0f + " " + (5 & 3 | 4 ^ 1));
    }
}
