/** The order and the moment of class initialisation, cycles, and failures that stay. */
public final class StaticInitialization {
    static void log(String text) {
        System.out.println(text);
    }

    static class Parent {
        static {
            log("Parent");
        }

        static int value = 5;

        static void touch() {
            log("touch");
        }
    }

    static class Child extends Parent {
        static {
            log("Child");
        }

        static final int CONSTANT = 7;
        static final Integer BOXED = 8;
        static int own = value + 1;
    }

    interface Constants {
        int PLAIN = 3;
        Object OBJECT = make("Constants");
    }

    interface WithDefault {
        Object MADE = make("WithDefault");

        default void run() {}
    }

    static final class Implementer implements Constants, WithDefault {
        static {
            log("Implementer");
        }
    }

    static Object make(String name) {
        log("make " + name);
        return name;
    }

    static final class Ping {
        static final int A = Pong.B + 1;
    }

    static final class Pong {
        static final int B = Ping.A + 10;
    }

    static final class Broken {
        static int value = 1 / Integer.parseInt("0");

        static void use() {
            log("unreachable");
        }
    }

    enum Level {
        LOW(1),
        HIGH(10);

        static final int SUM;

        static {
            int sum = 0;
            for (Level level : values()) {
                sum += level.weight;
            }
            SUM = sum;
        }

        final int weight;

        Level(int weight) {
            this.weight = weight;
        }
    }

    public static void main(String[] args) {
        log("start");
        log("constant " + Child.CONSTANT);
        Child[] array = new Child[2];
        log("array " + array.length);
        log("inherited " + Child.value);
        Child.touch();
        log("own " + Child.own + " " + Child.BOXED);
        log("plain " + Constants.PLAIN);
        new Implementer();
        log("object " + Constants.OBJECT);
        log("cycle " + Ping.A + " " + Pong.B);
        log("level " + Level.SUM);
        for (int i = 0; i < 2; i++) {
            try {
                Broken.use();
            } catch (ExceptionInInitializerError e) {
                log("failed: " + e.getCause().getMessage());
            } catch (NoClassDefFoundError e) {
                log("still failed");
            }
        }
    }
}
