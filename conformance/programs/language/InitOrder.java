/** The order of static and instance initialisation, and what triggers it. */
public class InitOrder {
    static StringBuilder log = new StringBuilder();

    static int note(String what) {
        log.append(what).append(' ');
        return what.length();
    }

    static class Parent {
        static int s = note("Parent.static");
        int i = note("Parent.field");

        {
            note("Parent.block");
        }

        Parent() {
            note("Parent.constructor");
            hook();
        }

        void hook() {
            note("Parent.hook");
        }
    }

    static class Child extends Parent {
        static final int CONSTANT = 42;
        static final Integer BOXED = note("Child.boxed");
        static int s2 = note("Child.static");
        int j = note("Child.field");
        String text = "set";

        Child() {
            super();
            note("Child.constructor");
        }

        @Override
        void hook() {
            note("Child.hook:" + j + text);
        }
    }

    static class Lazy {
        static {
            note("Lazy.static");
        }

        static int value = 5;

        static void touch() {}
    }

    static class CycleA {
        static int a = CycleB.b + 1;
    }

    static class CycleB {
        static int b = CycleA.a + 10;
    }

    static class Failing {
        static int x = 1;

        static {
            note("Failing");
            if (x == 1) {
                throw new IllegalStateException("no start");
            }
        }

        static void use() {}
    }

    static class Singleton {
        static final Singleton INSTANCE = new Singleton();
        static int count = 10;
        int seen;

        Singleton() {
            seen = count;
            count++;
        }
    }

    static void flush(String title) {
        System.out.println(title + ": " + log);
        log.setLength(0);
    }

    public static void main(String[] args) {
        System.out.println(Child.CONSTANT);
        flush("constant");
        Child[] none = new Child[2];
        flush("array " + none.length);
        System.out.println(Child.s);
        flush("inherited static");
        new Child();
        flush("first");
        new Child();
        flush("second");
        Object o = Lazy.class;
        flush("literal " + (o != null));
        Lazy.touch();
        flush("touched");
        System.out.println(CycleA.a + " " + CycleB.b);
        System.out.println(Singleton.INSTANCE.seen + " " + Singleton.count);
        for (int i = 0; i < 2; i++) {
            try {
                Failing.use();
            } catch (Throwable t) {
                System.out.println(t + " / " + t.getCause());
            }
        }
        flush("failed");
    }
}
