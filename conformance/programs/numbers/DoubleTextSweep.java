/** Double.toString and parseDouble over the whole range of exponents, halves and neighbours. */
public class DoubleTextSweep {
    public static void main(String[] args) {
        long hash = 0;
        int bad = 0;
        long bits = 1;
        for (int i = 0; i < 20000; i++) {
            bits = bits * 6364136223846793005L + 1442695040888963407L;
            double d = Double.longBitsToDouble(bits);
            String s = Double.toString(d);
            hash = hash * 31 + s.hashCode();
            double back = Double.parseDouble(s);
            if (Double.compare(back, d) != 0) {
                bad++;
            }
        }
        System.out.println(hash + " " + bad);
        for (int e = -330; e <= 310; e += 8) {
            double d = Double.parseDouble("7.3e" + e);
            System.out.print(d + " " + Math.nextUp(d) + " " + Double.toHexString(d) + (e % 40 == 30 ? "\n" : " "));
        }
        System.out.println();
        String[] hard = {"2.2250738585072011e-308", "2.2250738585072012e-308", "2.2250738585072014e-308", "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "1.7976931348623157e308", "1.7976931348623158e308", "1.7976931348623159e308", "1.797693134862315807e308",
            "9007199254740993", "9007199254740992.99999999999999999999999", "9007199254740993.00000000000000000000001", "0.500000000000000166533453693773481063544750213623046875", "3.518437208883201171875e13", "62.5364939768271845828", "8.10109172351e-10", "1.50000000000000011102230246251565", "123456789012345678901234567890", "0.1e1", "1e23", "8.5e22", "2.2E-322", "2.0E-3", "1.0E7"};
        for (String s : hard) {
            double d = Double.parseDouble(s);
            System.out.println(s + " " + d + " " + Long.toHexString(Double.doubleToLongBits(d)));
        }
        StringBuilder digits = new StringBuilder("0.");
        for (int i = 0; i < 1100; i++) {
            digits.append((char) ('0' + i * 7 % 10));
        }
        System.out.println(Double.parseDouble(digits.toString()) + " " + Double.parseDouble(digits + "e-300") + " " + Double.parseDouble("1" + "0".repeat(400) + "e-400") + " " + Double.parseDouble("0." + "0".repeat(400) + "1e400"));
        for (String s : new String[] {"0x1.fffffffffffffp1023", "0x1.fffffffffffff8p1023", "0x1p-1074", "0x0.8p-1074", "0x0.8000001p-1074", "0x.1p0", "0x1.0000000000000801p0", "-0x1P+2D", "0X1p5", "0x1.p1", "0xp1", "1e2147483648", "1e-99999999999"}) {
            try {
                System.out.println(s + " " + Double.parseDouble(s));
            } catch (NumberFormatException e) {
                System.out.println(s + " ! " + e.getMessage());
            }
        }
    }
}
