/** Classes that need each other while they are initialised see what is there so far. */
public class Cycles {
    static StringBuilder log = new StringBuilder();

    static int log(String s, int n) {
        log.append(s).append('=').append(n).append(' ');
        return n;
    }

    static class A {
        static int x = log("A.x", B.y + 1);
        static final int CONSTANT = 7;
        static final Integer BOXED = 8;
    }

    static class B {
        static int y = log("B.y", A.x + 10);
        static int z = log("B.z", A.CONSTANT + (A.BOXED == null ? 0 : A.BOXED));
    }

    static class Parent {
        static final Child CHILD = new Child();
        static int count = log("Parent.count", 100);

        int seen = count;
    }

    static class Child extends Parent {
        static int value = log("Child.value", 5);

        int own = value;
    }

    static class Singleton {
        static final Singleton INSTANCE = new Singleton();
        static int counter = 50;
        static int unset;

        final int number;

        Singleton() {
            counter++;
            unset++;
            number = counter;
        }
    }

    enum E {
        FIRST, SECOND;

        static final E DEFAULT = SECOND;
        static int made;

        E() {
            log.append(name()).append(ordinal()).append(' ');
        }

        static {
            made = values().length;
        }
    }

    static class Selfish {
        static Selfish me;
        static int n = 1;

        static {
            n = 2;
            me = new Selfish();
            n = 3;
        }

        int at = n;
    }

    interface P {
        int V = log("P.V", Q.W + 1);
    }

    interface Q {
        int W = log("Q.W", P.V + 1);
    }

    public static void main(String[] args) {
        System.out.println(A.x + " " + B.y + " " + B.z);
        System.out.println(new Child().own + " " + Parent.CHILD.own + " " + Parent.CHILD.seen + " " + new Child().seen);
        System.out.println(Singleton.INSTANCE.number + " " + Singleton.counter + " " + Singleton.unset);
        System.out.println(E.DEFAULT + " " + E.made + " " + Selfish.me.at + Selfish.n);
        System.out.println(Q.W + " " + P.V);
        System.out.println(log);
    }
}
