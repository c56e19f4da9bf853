package dev.cloister.attestation.client;

import dev.cloister.attestation.policy.Decision;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;

/** Ends connections when the evidence that they were believed by expires. */
final class SessionExpiry {
    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private final InstantSource clock;

    SessionExpiry(InstantSource clock) {
        this.clock = clock;
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer =
                new ScheduledThreadPoolExecutor(
                        1,
                        work -> {
                            Thread thread = new Thread(work, "attested-tls-expiry");
                            thread.setDaemon(true);
                            return thread;
                        });
        timer.setKeepAliveTime(1, TimeUnit.MINUTES);
        timer.allowCoreThreadTimeOut(true);
        return timer;
    }

    void watch(SSLEngine engine, Decision decision) {
        if (engine == null) {
            return;
        }
        WeakReference<SSLEngine> watched = new WeakReference<>(engine);
        at(decision, () -> end(watched.get()));
    }

    void watch(SSLSocket socket, Decision decision) {
        WeakReference<SSLSocket> watched = new WeakReference<>(socket);
        at(decision, () -> end(watched.get()));
    }

    private void at(Decision decision, Runnable end) {
        decision.until()
                .map(until -> Duration.between(clock.instant(), until))
                .ifPresent(
                        left ->
                                TIMER.schedule(
                                        end, Math.max(0, left.toMillis()), TimeUnit.MILLISECONDS));
    }

    private static void end(SSLEngine engine) {
        if (engine == null) {
            return;
        }
        engine.getSession().invalidate();
        engine.closeOutbound();
        try {
            engine.closeInbound();
        } catch (SSLException withoutGoodbye) {
            // As meant: the peer did not say goodbye, this side ends the connection.
        }
    }

    private static void end(SSLSocket socket) {
        if (socket == null) {
            return;
        }
        socket.getSession().invalidate();
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // Nothing is left to end.
        }
    }
}
