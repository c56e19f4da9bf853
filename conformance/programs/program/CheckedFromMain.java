import java.io.IOException;

/** A checked exception with suppressed ones leaves main. */
public class CheckedFromMain {
    static class Custom extends IOException {
        private static final long serialVersionUID = 1;

        Custom(String message) {
            super(message);
        }

        @Override
        public String getLocalizedMessage() {
            return "localized " + getMessage();
        }
    }

    public static void main(String[] args) throws IOException {
        Custom c = new Custom("disk");
        c.addSuppressed(new IllegalArgumentException("also"));
        System.out.println("throwing");
        throw c;
    }
}
