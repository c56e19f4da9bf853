import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;

/** Who may use what without setAccessible, and what stays closed with it. */
public class AccessChecks {
    static class Nested {
        private int secret = 1;

        private int tell() {
            return secret;
        }
    }

    static void show(Callable<?> call) {
        try {
            System.out.println(call.call());
        } catch (InaccessibleObjectException e) {
            System.out.println(e.getMessage().replaceFirst("unnamed module.*", "unnamed module"));
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Stranger stranger = new Stranger();
        Field z = Stranger.class.getDeclaredField("z");
        Method m = Stranger.class.getDeclaredMethod("m");
        Method open = Stranger.class.getDeclaredMethod("open");
        Constructor<Stranger> made = Stranger.class.getDeclaredConstructor(int.class);
        show(() -> z.get(stranger));
        show(() -> z.getInt(stranger));
        show(() -> m.invoke(stranger));
        show(() -> open.invoke(stranger));
        show(() -> made.newInstance(1).z());
        show(() -> z.canAccess(stranger) + " " + open.canAccess(stranger) + " " + made.canAccess(null));
        z.setAccessible(true);
        m.setAccessible(true);
        made.setAccessible(true);
        show(() -> z.get(stranger));
        show(() -> m.invoke(stranger));
        show(() -> made.newInstance(9).z());
        show(() -> z.canAccess(stranger) + " " + m.trySetAccessible());
        show(() -> Nested.class.getDeclaredField("secret").get(new Nested()));
        show(() -> Nested.class.getDeclaredMethod("tell").invoke(new Nested()));
        Field hash = String.class.getDeclaredField("hash");
        show(() -> hash.get("text"));
        show(hash::trySetAccessible);
        show(
                () -> {
                    hash.setAccessible(true);
                    return "open";
                });
        Method length = String.class.getMethod("length");
        length.setAccessible(true);
        show(() -> length.invoke("four"));
        show(() -> z.canAccess(null));
        show(() -> made.canAccess("text"));
        show(() -> m.canAccess("text"));
    }
}

class Stranger {
    private int z = 7;

    Stranger() {}

    private Stranger(int z) {
        this.z = z;
    }

    private String m() {
        return "m";
    }

    String open() {
        return "open";
    }

    int z() {
        return z;
    }
}
