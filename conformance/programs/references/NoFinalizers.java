/** What does not depend on finalizers: objects with them are made, used, collected, copied as any other. */
public class NoFinalizers {
    static int made;

    static class Old {
        final int n = ++made;

        @Override
        @Deprecated
        protected void finalize() throws Throwable {
            super.finalize();
        }
    }

    static class Closes extends Old implements AutoCloseable {
        @Override
        public void close() {
            System.out.println("closed " + n);
        }
    }

    @SuppressWarnings({"deprecation", "removal"})
    public static void main(String[] args) {
        long sum = 0;
        for (int i = 0; i < 20_000; i++) sum += new Old().n;
        System.gc();
        System.runFinalization();
        System.out.println(sum + " " + made);
        try (Closes c = new Closes()) {
            System.out.println("in " + c.n);
        }
    }
}
