package dev.cloister.codegen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random values of random types come back as they were after four crossings. */
class RandomCrossingTest {
    private static final int VALUES_PER_METHOD = 20;
    private static final int DEPTH = 4;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyValueComesBackAsItWas(long seed) throws Throwable {
        CompiledModule module = CompiledModule.of(new RandomModule(seed).sources(), folder);
        BothSides sides = new BothSides(module, module.generate("random"));
        Class<?> back = sides.type("random.Back");
        Object host =
                Proxy.newProxyInstance(
                        back.getClassLoader(),
                        new Class<?>[] {back},
                        (proxy, method, arguments) -> arguments[0]);
        sides.join(host);
        Object echo = sides.proxy("random.Echo");
        RandomValues values = new RandomValues(seed);
        for (int i = 0; i < RandomModule.methodCount(); i++) {
            String name = "m" + i;
            Method method =
                    Arrays.stream(sides.type("random.Echo").getMethods())
                            .filter(m -> m.getName().equals(name))
                            .findFirst()
                            .orElseThrow();
            for (int n = 0; n < VALUES_PER_METHOD; n++) {
                Object value = values.value(method.getGenericParameterTypes()[0], DEPTH);
                Object answer = method.invoke(echo, value);
                assertTrue(
                        RandomValues.same(value, answer),
                        () -> "seed " + seed + " " + method + ": " + value + " != " + answer);
                if (value instanceof List || value.getClass().isArray()) {
                    assertNotSame(value, answer);
                }
            }
        }
    }

    @Test
    void theComparisonItselfSeesADifferenceDeepInside() throws Exception {
        record Row(int[] cells) {}
        assertTrue(
                RandomValues.same(
                        List.of(new Row(new int[] {1})), List.of(new Row(new int[] {1}))));
        assertFalse(
                RandomValues.same(
                        List.of(new Row(new int[] {1})), List.of(new Row(new int[] {2}))));
    }
}
