package dev.cloister.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Host services that the host lends to calls of the payroll module. */
class LentCallbackTest {
    @TempDir Path folder;

    private final List<String> heard = new ArrayList<>();

    @Test
    void eachCallReachesTheObjectThatWasLentAndNoneAfterwards() throws Throwable {
        CompiledModule module = CompiledModule.ofResources("payroll", folder);
        CodegenResult result = module.generate("payroll");
        assertEquals(List.of("com.bank.AuditLog"), result.hostServices());
        BothSides sides = new BothSides(module, result);
        sides.join(
                Proxy.newProxyInstance(
                        sides.type("com.bank.AuditLog").getClassLoader(),
                        new Class<?>[] {sides.type("com.bank.AuditLog")},
                        (proxy, method, arguments) -> null));
        Object payroll = sides.proxy("com.bank.Payroll");
        Object first = progress(sides, "a", 3);
        Object second = progress(sides, "b", 100);
        assertEquals(4, BothSides.call(payroll, "payAll", first, 2, second));
        assertEquals(List.of("a0 first", "b0 second", "a2 first", "b2 second", "a4 first"), heard);
        IllegalStateException ended =
                assertThrows(
                        IllegalStateException.class,
                        () -> BothSides.call(payroll, "payAll", first, -1, second));
        assertEquals(
                "Progress.goOn: this callback belongs to a call that has ended; use it only until the method that received it returns",
                ended.getMessage());
        assertEquals(5, heard.size());
    }

    private Object progress(BothSides sides, String name, int limit) throws Exception {
        Class<?> type = sides.type("com.bank.Progress");
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> {
                    heard.add(name + arguments[0] + " " + arguments[1]);
                    return (Integer) arguments[0] < limit;
                });
    }
}
