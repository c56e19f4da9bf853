import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;

/** Parameters, exceptions and modifiers of methods. */
public class ParametersOfMethods {
    static final synchronized <T extends Comparable<T>> T pick(T first, List<? super T> rest, int[]... more)
            throws java.io.IOException, IllegalStateException {
        return first;
    }

    public static void main(String[] args) throws Exception {
        Method pick = ParametersOfMethods.class.getDeclaredMethod("pick", Comparable.class, List.class, int[][].class);
        for (Parameter parameter : pick.getParameters()) {
            System.out.println(parameter.getName() + " " + parameter.getType() + " " + parameter.isNamePresent() + parameter.isVarArgs());
        }
        System.out.println(Arrays.toString(pick.getExceptionTypes()) + Arrays.toString(pick.getParameterTypes()));
        System.out.println(pick);
        System.out.println(pick.getModifiers() + " " + pick.isVarArgs() + pick.isSynthetic() + pick.isDefault());
        System.out.println(pick.getParameters()[2]);
    }
}
