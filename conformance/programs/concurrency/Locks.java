import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** ReentrantLock with conditions, read-write locks with downgrading, stamped locks with optimistic reads, misuse. */
public class Locks {
    static int value;

    public static void main(String[] args) throws Exception {
        ReentrantLock lock = new ReentrantLock(true);
        Condition changed = lock.newCondition();
        Thread waiter = new Thread(() -> {
            lock.lock();
            try {
                while (value == 0) changed.awaitUninterruptibly();
                value = -value;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        });
        waiter.start();
        lock.lock();
        lock.lock();
        System.out.println(lock.getHoldCount() + " " + lock.isHeldByCurrentThread() + " " + lock.isFair());
        value = 5;
        changed.signal();
        while (value > 0) changed.await(10, TimeUnit.SECONDS);
        System.out.println(value + " " + lock.getHoldCount() + " " + changed.await(1, TimeUnit.MILLISECONDS) + " " + (changed.awaitNanos(1000) <= 0));
        Thread trier = new Thread(() -> System.out.println(lock.tryLock() + " " + lock.isLocked()));
        trier.start();
        trier.join();
        lock.unlock();
        lock.unlock();
        waiter.join();
        try {
            lock.unlock();
        } catch (IllegalMonitorStateException e) {
            System.out.println("not held");
        }
        try {
            changed.signal();
        } catch (IllegalMonitorStateException e) {
            System.out.println("signal without lock");
        }
        ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
        rw.readLock().lock();
        rw.readLock().lock();
        System.out.println(rw.getReadHoldCount() + " " + rw.writeLock().tryLock());
        rw.readLock().unlock();
        rw.readLock().unlock();
        rw.writeLock().lock();
        rw.readLock().lock();
        rw.writeLock().unlock();
        System.out.println(rw.isWriteLocked() + " " + rw.getReadLockCount());
        Thread reader = new Thread(() -> {
            rw.readLock().lock();
            System.out.println("second reader " + rw.getReadLockCount());
            rw.readLock().unlock();
        });
        reader.start();
        reader.join();
        rw.readLock().unlock();
        StampedLock stamped = new StampedLock();
        long stamp = stamped.tryOptimisticRead();
        System.out.println(stamped.validate(stamp));
        long write = stamped.writeLock();
        System.out.println(stamped.validate(stamp) + " " + stamped.tryReadLock() + " " + stamped.isWriteLocked());
        long read = stamped.tryConvertToReadLock(write);
        System.out.println((read != 0) + " " + stamped.getReadLockCount() + " " + (stamped.tryConvertToWriteLock(read) != 0));
        stamped.tryUnlockWrite();
        try {
            stamped.unlockRead(read);
        } catch (IllegalMonitorStateException e) {
            System.out.println("stale stamp");
        }
        int[] shared = new int[1];
        Thread[] threads = new Thread[3];
        for (int t = 0; t < 3; t++) {
            threads[t] = new Thread(() -> {
                for (int i = 0; i < 2000; i++) {
                    long s = stamped.writeLock();
                    shared[0]++;
                    stamped.unlockWrite(s);
                }
            });
            threads[t].start();
        }
        for (Thread t : threads) t.join();
        System.out.println(shared[0]);
    }
}
