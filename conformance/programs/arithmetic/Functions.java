/** StrictMath's functions to the last bit. */
public class Functions {
    public static void main(String[] args) {
        double[] values = {0, 0.1, 0.5, 1, 1.5707963267948966, 2, 3, 10, 100.25, 1e5, 1e15, 1e-10, -0.3, -1, -7.5, Double.NaN};
        for (double x : values) {
            System.out.println(x + " sin " + StrictMath.sin(x) + " cos " + StrictMath.cos(x) + " tan " + StrictMath.tan(x));
            System.out.println("  asin " + StrictMath.asin(x) + " acos " + StrictMath.acos(x) + " atan " + StrictMath.atan(x));
            System.out.println("  exp " + StrictMath.exp(x) + " log " + StrictMath.log(x) + " log10 " + StrictMath.log10(x)
                    + " log1p " + StrictMath.log1p(x) + " expm1 " + StrictMath.expm1(x));
            System.out.println("  sqrt " + StrictMath.sqrt(x) + " cbrt " + StrictMath.cbrt(x) + " sinh " + StrictMath.sinh(x)
                    + " cosh " + StrictMath.cosh(x) + " tanh " + StrictMath.tanh(x));
            for (double y : new double[] {0, 0.5, -2, 3, 0.3333333333333333, 1e3}) {
                System.out.println("  pow " + StrictMath.pow(x, y) + " atan2 " + StrictMath.atan2(x, y) + " hypot " + StrictMath.hypot(x, y));
            }
        }
        System.out.println(Math.sqrt(2) + " " + Math.floor(-0.5) + " " + Math.toDegrees(Math.PI) + " " + Math.toRadians(180));
    }
}
