/** Names, ids, priorities, daemons, states, groups, join with time, yield, run without start, interrupt flags. */
public class ThreadBasics {
    static class Counting extends Thread {
        int count;

        Counting(String name) {
            super(name);
        }

        @Override
        public void run() {
            for (int i = 0; i < 1000; i++) count++;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread main = Thread.currentThread();
        System.out.println(main.getName() + " " + main.getPriority() + " " + main.isDaemon() + " " + main.getState() + " " + main.isAlive() + " " + main.getThreadGroup().getName());
        Counting c = new Counting("counting");
        System.out.println(c.getState() + " " + c.isAlive() + " " + c.getName() + " " + c.isDaemon() + c.getPriority());
        c.run();
        c.start();
        c.join();
        System.out.println(c.count + " " + c.getState() + " " + (c.getThreadGroup() == null));
        Thread t = new Thread(() -> System.out.println("in " + Thread.currentThread().getName() + " " + Thread.currentThread().isDaemon()));
        t.setName("renamed");
        t.setDaemon(true);
        t.setPriority(Thread.MAX_PRIORITY);
        t.start();
        t.join(5000);
        System.out.println(t.getPriority() + " " + t.isInterrupted());
        try {
            t.setPriority(11);
        } catch (IllegalArgumentException e) {
            System.out.println("priority");
        }
        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(100000);
            } catch (InterruptedException e) {
                System.out.println("woken " + e.getMessage());
            }
        });
        sleeper.start();
        try {
            sleeper.setDaemon(true);
        } catch (IllegalThreadStateException e) {
            System.out.println("too late");
        }
        sleeper.join(10);
        System.out.println(sleeper.isAlive());
        sleeper.interrupt();
        sleeper.join();
        main.interrupt();
        System.out.println(main.isInterrupted() + " " + Thread.interrupted() + " " + Thread.interrupted());
        Thread.yield();
        Thread.sleep(1, 100);
        try {
            Thread.sleep(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new Thread("n").getName() + " " + new Thread(null, null, "g").getName() + " " + (new Thread().getId() != main.getId()));
        Object lock = new Object();
        Thread blocked = new Thread(() -> {
            synchronized (lock) {
                System.out.println("entered");
            }
        });
        synchronized (lock) {
            blocked.start();
            while (blocked.getState() != Thread.State.BLOCKED) Thread.onSpinWait();
            System.out.println(blocked.getState());
        }
        blocked.join();
        Thread daemon = new Thread(() -> {
            try {
                Thread.sleep(1000000);
            } catch (InterruptedException e) {
                System.out.println("never");
            }
        });
        daemon.setDaemon(true);
        daemon.start();
        System.out.println("main ends, the daemon does not hold the program");
    }
}
