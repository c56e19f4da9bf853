import java.util.Locale;

/** Memory figures that make sense, clocks that go on, identity, properties, environment, line ends. */
public class SystemAndRuntime {
    public static void main(String[] args) {
        Runtime r = Runtime.getRuntime();
        System.out.println((r.maxMemory() >= r.totalMemory()) + " " + (r.totalMemory() >= r.freeMemory()) + " " + (r.freeMemory() > 0) + " " + (r.availableProcessors() >= 1) + " " + (r == Runtime.getRuntime()));
        byte[][] held = new byte[8][];
        long before = r.totalMemory() - r.freeMemory();
        for (int i = 0; i < held.length; i++) {
            held[i] = new byte[1 << 20];
        }
        long after = r.totalMemory() - r.freeMemory();
        System.out.println(after - before > 4 << 20);
        long start = System.nanoTime();
        long millis = System.currentTimeMillis();
        System.gc();
        System.out.println((System.nanoTime() >= start) + " " + (System.currentTimeMillis() >= millis) + " " + (millis > 1_600_000_000_000L) + " " + held.length);
        Object a = new Object();
        String s = new String("x");
        System.out.println((System.identityHashCode(a) == a.hashCode()) + " " + System.identityHashCode(null) + " " + (System.identityHashCode(s) == System.identityHashCode(s)) + " " + (a.equals(a)) + a.equals(null) + " " + a.toString().startsWith("java.lang.Object@"));
        System.out.println(System.lineSeparator().length() + " " + System.getProperty("no.such") + " " + System.getProperty("no.such", "default") + " " + System.getProperty("line.separator").equals(System.lineSeparator()) + " " + System.getProperty("java.version").startsWith("17") + " " + System.getProperty("file.separator") + " " + System.getenv("NO_SUCH_VARIABLE"));
        System.setProperty("own.key", "own");
        System.out.println(System.getProperty("own.key") + " " + System.clearProperty("own.key") + " " + System.getProperty("own.key") + " " + Boolean.getBoolean("own.key") + " " + Runtime.version().feature());
        try {
            System.getProperty("");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.setProperty(null, "x");
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Locale.ROOT.toString().isEmpty() + " " + Locale.ROOT.getLanguage().isEmpty() + " " + Locale.forLanguageTag("de-CH").getCountry() + " " + new Locale("pt", "BR") + " " + Locale.US.toLanguageTag() + " " + Locale.GERMANY.equals(new Locale("de", "DE")) + " " + Locale.ROOT.hashCode() * 0);
    }
}
