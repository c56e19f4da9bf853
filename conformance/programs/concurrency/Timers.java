import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

/** java.util.Timer: once, repeatedly, cancelled, in order of time. */
public class Timers {
    static TimerTask task(Runnable r) {
        return new TimerTask() {
            @Override
            public void run() {
                r.run();
            }
        };
    }

    public static void main(String[] args) throws Exception {
        Timer timer = new Timer("timer", true);
        StringBuffer log = new StringBuffer();
        CountDownLatch done = new CountDownLatch(2);
        timer.schedule(task(() -> {
            log.append("b");
            done.countDown();
        }), 30);
        timer.schedule(task(() -> {
            log.append("a").append(Thread.currentThread().getName());
            done.countDown();
        }), 5);
        TimerTask never = task(() -> log.append("never"));
        timer.schedule(never, 20);
        System.out.println(never.cancel() + " " + never.cancel());
        done.await();
        System.out.println(log);
        CountDownLatch three = new CountDownLatch(3);
        TimerTask repeated = task(three::countDown);
        timer.scheduleAtFixedRate(repeated, 0, 3);
        three.await();
        System.out.println(repeated.cancel() + " " + timer.purge());
        try {
            timer.schedule(repeated, 1);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        timer.cancel();
        try {
            timer.schedule(task(() -> {}), 1);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            new Timer(true).schedule(task(() -> {}), -1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
