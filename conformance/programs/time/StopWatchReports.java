import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A log whose clock is made up: laps, percentiles, rate limits by a token bucket, retry delays. */
public class StopWatchReports {
    static final class Steps extends Clock {
        private Instant now = Instant.parse("2024-02-29T23:59:50Z");
        private int step;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("only UTC");
        }

        @Override
        public Instant instant() {
            now = now.plusMillis(step++ * 37 % 1500);
            return now;
        }
    }

    public static void main(String[] args) {
        Steps clock = new Steps();
        DateTimeFormatter format = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.ofHours(1));
        List<Duration> laps = new ArrayList<>();
        Instant last = clock.instant();
        for (int i = 0; i < 40; i++) {
            Instant now = clock.instant();
            laps.add(Duration.between(last, now));
            if (i % 13 == 0) {
                System.out.println(format.format(now) + " " + laps.get(i));
            }
            last = now;
        }
        List<Duration> sorted = laps.stream().sorted().toList();
        System.out.println(sorted.get(20) + " " + sorted.get(38) + " " + laps.stream().reduce(Duration.ZERO, Duration::plus) + " " + laps.stream().reduce(Duration.ZERO, Duration::plus).dividedBy(40));
        double tokens = 3;
        Instant filled = clock.instant();
        StringBuilder allowed = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            Instant now = clock.instant();
            tokens = Math.min(3, tokens + Duration.between(filled, now).toMillis() / 1000.0);
            filled = now;
            boolean yes = tokens >= 1;
            tokens -= yes ? 1 : 0;
            allowed.append(yes ? '+' : '-');
        }
        System.out.println(allowed + " " + tokens);
        Duration delay = Duration.ofMillis(100);
        Duration total = Duration.ZERO;
        for (int attempt = 1; total.compareTo(Duration.ofMinutes(1)) < 0; attempt++) {
            total = total.plus(delay);
            delay = delay.multipliedBy(2).compareTo(Duration.ofSeconds(20)) > 0 ? Duration.ofSeconds(20) : delay.multipliedBy(2);
            System.out.print(attempt + ":" + total.toSeconds() + "." + total.toMillisPart() + " ");
        }
        System.out.println(delay);
        try {
            clock.withZone(ZoneOffset.MAX);
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
    }
}
