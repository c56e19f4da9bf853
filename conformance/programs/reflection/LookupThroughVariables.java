import java.lang.reflect.Method;

/** Names and classes that arrive at the look-up through local variables. */
public class LookupThroughVariables {
    public static class Target {
        public String word = "field";

        public String say(String text, int times) {
            return text.repeat(times);
        }

        public String say(Object other) {
            return "object " + other;
        }

        public static int[] numbers(long... values) {
            return new int[values.length];
        }
    }

    public static void main(String[] args) throws Exception {
        Class<?> type = Target.class;
        String name = "say";
        Class<?>[] parameters = {String.class, int.class};
        Method say = type.getMethod(name, parameters);
        Target target = new Target();
        System.out.println(say.invoke(target, "ab", 3));
        System.out.println(Class.forName("LookupThroughVariables$Target").getMethod("say", Object.class).invoke(target, 7));
        Class<?> found = Class.forName("LookupThroughVariables$Target");
        System.out.println(found.getField("word").get(target));
        Method numbers = found.getDeclaredMethod("numbers", long[].class);
        System.out.println(((int[]) numbers.invoke(null, (Object) new long[5])).length);
        final String constant = "wo" + "rd";
        System.out.println(Target.class.getDeclaredField(constant).get(target));
        Object made = found.getConstructor().newInstance();
        System.out.println(made.getClass() == type);
        System.out.println(int[].class.getMethod("hashCode").getDeclaringClass());
        System.out.println(Integer.class.getMethod("parseInt", String.class).invoke(null, "42"));
        System.out.println(java.util.Map.Entry.class.getMethod("getKey").invoke(java.util.Map.entry("k", "v")));
    }
}
