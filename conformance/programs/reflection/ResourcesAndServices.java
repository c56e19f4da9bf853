import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.ServiceLoader;

/** Resources of the class path and providers that META-INF/services names. */
public class ResourcesAndServices {
    public interface Greeter {
        String greet(String name);
    }

    public interface Nobody {}

    public static class Polite implements Greeter {
        static {
            System.out.println("Polite initialised");
        }

        @Override
        public String greet(String name) {
            return "How do you do, " + name;
        }
    }

    public static class Rude implements Greeter {
        public Rude() {
            System.out.println("Rude made");
        }

        @Override
        public String greet(String name) {
            return "Oi, " + name;
        }
    }

    static void show(InputStream in) throws IOException {
        if (in == null) {
            System.out.println("none");
            return;
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().forEach(System.out::println);
        }
    }

    public static void main(String[] args) throws IOException {
        show(ResourcesAndServices.class.getResourceAsStream("words.txt"));
        show(ResourcesAndServices.class.getResourceAsStream("/words.txt"));
        show(ResourcesAndServices.class.getResourceAsStream("missing.txt"));
        show(ResourcesAndServices.class.getClassLoader().getResourceAsStream("words.txt"));
        show(new ResourcesAndServices().getClass().getResourceAsStream("words.txt"));
        show(ClassLoader.getSystemResourceAsStream("words.txt"));
        show(Thread.currentThread().getContextClassLoader().getResourceAsStream("words.txt"));
        try (InputStream in = Greeter.class.getResourceAsStream("/deep/er/bytes.bin")) {
            System.out.println(Arrays.toString(in.readAllBytes()));
        }
        ServiceLoader<Greeter> greeters = ServiceLoader.load(Greeter.class);
        System.out.println("loaded " + greeters);
        for (int round = 0; round < 2; round++) {
            for (Greeter greeter : greeters) {
                System.out.println(greeter.greet("you"));
            }
        }
        System.out.println(greeters.iterator().next() == greeters.findFirst().get());
        System.out.println(ServiceLoader.load(Greeter.class).stream().map(p -> p.type().getName()).toList());
        System.out.println(ServiceLoader.load(Nobody.class).findFirst().isPresent());
    }
}
