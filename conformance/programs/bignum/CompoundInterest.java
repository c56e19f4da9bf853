import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A loan computed to the cent with BigDecimal: instalments, rounding left-overs, totals. */
public class CompoundInterest {
    record Payment(int month, BigDecimal interest, BigDecimal principal, BigDecimal left) {}

    static List<Payment> plan(BigDecimal amount, BigDecimal yearly, int months) {
        BigDecimal rate = yearly.divide(BigDecimal.valueOf(1200), 12, RoundingMode.HALF_UP);
        BigDecimal factor = BigDecimal.ONE.add(rate).pow(months);
        BigDecimal instalment = amount.multiply(rate).multiply(factor).divide(factor.subtract(BigDecimal.ONE), 2, RoundingMode.UP);
        List<Payment> payments = new ArrayList<>();
        BigDecimal left = amount;
        for (int month = 1; left.signum() > 0; month++) {
            BigDecimal interest = left.multiply(rate).setScale(2, RoundingMode.HALF_EVEN);
            BigDecimal principal = instalment.subtract(interest).min(left);
            left = left.subtract(principal);
            payments.add(new Payment(month, interest, principal, left));
        }
        return payments;
    }

    public static void main(String[] args) {
        String[][] loans = {{"1000.00", "5", "12"}, {"250000.00", "3.75", "360"}, {"99.99", "19.9", "3"}, {"0.05", "1", "5"}};
        for (String[] loan : loans) {
            List<Payment> payments = plan(new BigDecimal(loan[0]), new BigDecimal(loan[1]), Integer.parseInt(loan[2]));
            BigDecimal interest = payments.stream().map(Payment::interest).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal principal = payments.stream().map(Payment::principal).reduce(BigDecimal.ZERO, BigDecimal::add);
            System.out.println(payments.size() + " " + interest + " " + principal + " " + payments.get(0) + " " + payments.get(payments.size() - 1) + " " + payments.hashCode());
        }
    }
}
