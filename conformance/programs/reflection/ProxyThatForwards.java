import dev.cloister.Reflective;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A helper that wraps any declared interface and forwards to a target. */
@Reflective({ProxyThatForwards.Account.class, Supplier.class})
public class ProxyThatForwards {
    public interface Account {
        void deposit(long amount);

        long balance();
    }

    static class Ledger implements Account {
        private long sum;

        @Override
        public void deposit(long amount) {
            if (amount < 0) {
                throw new IllegalArgumentException("negative: " + amount);
            }
            sum += amount;
        }

        @Override
        public long balance() {
            return sum;
        }
    }

    static <T> T logged(Class<T> type, T target, List<String> log) {
        Object proxy =
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, args) -> {
                            log.add(method.getName());
                            try {
                                return method.invoke(target, args);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
        return type.cast(proxy);
    }

    public static void main(String[] args) {
        List<String> log = new ArrayList<>();
        Account account = logged(Account.class, new Ledger(), log);
        account.deposit(5);
        account.deposit(8);
        System.out.println(account.balance());
        try {
            account.deposit(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Supplier<?> supplier = logged(Supplier.class, () -> "supplied", log);
        System.out.println(supplier.get());
        System.out.println(log);
    }
}
