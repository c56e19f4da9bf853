package dev.cloister.runtime;

import dev.cloister.Enclave;
import dev.cloister.EnclaveBoundaryException;
import dev.cloister.EnclaveBusyException;
import dev.cloister.EnclaveException;
import dev.cloister.EnclaveLoadException;
import dev.cloister.EnclaveLostException;
import dev.cloister.EnclaveMode;
import dev.cloister.EnclaveOptions;
import dev.cloister.image.ImageLayout;
import dev.cloister.image.VerifiedImage;
import dev.cloister.inside.LentBuffer;
import dev.cloister.runtime.bridge.EnclaveCalls;
import dev.cloister.runtime.bridge.HostServiceBinding;
import dev.cloister.runtime.bridge.ServiceBinding;
import dev.cloister.spi.HostMemory;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** An enclave in this process. */
public final class LoadedEnclave implements Enclave {
    private static final long CLOSE_TIMEOUT_MS = 10_000;
    private static final Cleaner FORGOTTEN = Cleaner.create();
    private static final Logger LOG = System.getLogger("dev.cloister");

    private final VerifiedImage image;
    private final EnclaveOptions options;
    private final HostLibrary library;
    private final EnclaveGate gate;
    private final OcallRegistry registry;
    private final EnclaveServices services;
    private final HostCallbacks callbacks;
    private final ThreadLocal<CallArena> arenas;
    private final Set<String> forgotten = ConcurrentHashMap.newKeySet();
    private final AtomicInteger threadNumber = new AtomicInteger();

    /**
     * Counted down when loading is over: a thread that the enclave asks for while it starts has to
     * wait for the handle.
     */
    private final CountDownLatch loaded = new CountDownLatch(1);

    private final EnclaveHandle handle;

    private LoadedEnclave(
            VerifiedImage image,
            EnclaveOptions options,
            HostLibrary library,
            OcallRegistry registry,
            EnclaveServices services) {
        this.image = image;
        this.options = options;
        this.library = library;
        this.gate = new EnclaveGate(image.metadata().name());
        this.registry = registry;
        this.services = services;
        this.callbacks =
                new HostCallbacks(
                        library,
                        registry,
                        this::startThread,
                        () -> handle().switchless().missedOcall(),
                        options.console());
        this.arenas = ThreadLocal.withInitial(() -> new CallArena(library));
        this.handle = new EnclaveHandle(library, services, image.metadata().name());
        FORGOTTEN.register(this, handle);
    }

    /** Starts a verified image. */
    static LoadedEnclave start(
            VerifiedImage image,
            EnclaveOptions options,
            HostLibrary library,
            OcallRegistry registry,
            EnclaveServices services) {
        LoadedEnclave enclave = new LoadedEnclave(image, options, library, registry, services);
        LoadRequest request = new LoadRequest(library, image.image(), options, enclave.callbacks);
        HostStatus status = request.load();
        enclave.handle.set(status == HostStatus.OK ? request.handle() : 0);
        if (status == HostStatus.OK) {
            enclave.handle.serve(options.switchless(), registry);
        }
        enclave.loaded.countDown();
        if (status != HostStatus.OK) {
            String why = request.errorText().isEmpty() ? status.sentence : request.errorText();
            throw new EnclaveLoadException("enclave " + enclave.name() + ": " + why, null);
        }
        return enclave;
    }

    @Override
    public <T> T service(Class<T> service) {
        if (!image.metadata().services().contains(service.getName())) {
            throw new EnclaveBoundaryException(
                    "enclave "
                            + name()
                            + ": has no service "
                            + service.getName()
                            + "; it offers "
                            + image.metadata().services(),
                    null);
        }
        ServiceBinding<T> binding = GeneratedBindings.ofService(service, image.metadata());
        return binding.proxy(calls(service.getClassLoader()));
    }

    /**
     * The enclave as generated code sees it.
     *
     * @param loader where exceptions that cross are looked up
     */
    public EnclaveCalls calls(ClassLoader loader) {
        RemoteExceptions exceptions = new RemoteExceptions(loader);
        return (ecallId, slotCount, method) -> open(exceptions, ecallId, slotCount, method);
    }

    EnclaveCall open(RemoteExceptions exceptions, int ecallId, int slotCount, String method) {
        if (handle.switchless().isServing()) {
            throw new EnclaveBoundaryException(
                    method
                            + ": called by a @Switchless method of a host service, which cannot call"
                            + " back into the enclave; call it from another thread, or take the"
                            + " annotation away",
                    null);
        }
        gate.enter();
        try {
            return new EnclaveCall(this, exceptions, ecallId, slotCount, method);
        } catch (Throwable failed) {
            gate.leave();
            throw failed;
        }
    }

    @Override
    public String name() {
        return image.metadata().name();
    }

    @Override
    public String mrEnclave() {
        return image.mrEnclave();
    }

    @Override
    public String mrSigner() {
        return image.mrSigner();
    }

    @Override
    public EnclaveMode mode() {
        return options.mode();
    }

    @Override
    public synchronized void close() {
        if (handle.value() == 0) {
            return;
        }
        gate.close();
        // Wakes the threads that the enclave started and that sleep inside, so that they leave.
        library.shut(handle.value());
        boolean inACall = arena().mark() != 0 || handle.switchless().isServing();
        if (inACall || !gate.awaitEmpty(CLOSE_TIMEOUT_MS)) {
            throw new EnclaveBusyException(
                    "enclave "
                            + name()
                            + ": cannot be freed while calls are running; let them end and close it again",
                    null);
        }
        if (!handle.switchless().stop(CLOSE_TIMEOUT_MS)) {
            throw new EnclaveBusyException(
                    "enclave "
                            + name()
                            + ": cannot be freed while a @Switchless method of a host service runs;"
                            + " let it end and close the enclave again",
                    null);
        }
        HostStatus status = HostStatus.of(library.close(handle.value(), CLOSE_TIMEOUT_MS));
        if (status == HostStatus.BUSY) {
            throw new EnclaveBusyException(
                    "enclave "
                            + name()
                            + ": threads that it started are still inside after "
                            + CLOSE_TIMEOUT_MS
                            + " ms; close it again later",
                    null);
        }
        handle.set(0);
        services.close();
    }

    CallArena arena() {
        return arenas.get();
    }

    /** Lends an object to a call; answers the number that the enclave knows it by. */
    <T> long lend(HostServiceBinding<T> binding, T callback) {
        GeneratedBindings.checkBoundary(binding, image.metadata());
        registry.bindLent(binding);
        return registry.lent().lend(callback);
    }

    /** Where memory lies, as {@link LentBuffer} reads it. */
    long[] describe(HostMemory memory) {
        List<ByteBuffer> pieces = memory.pieces();
        long[] sent = new long[LentBuffer.HEAD + 2 * pieces.size()];
        sent[0] = memory.isReadOnly() ? LentBuffer.READ_ONLY : 0;
        sent[1] = library.addressOf(memory.control());
        for (int i = 0; i < pieces.size(); i++) {
            sent[LentBuffer.HEAD + 2 * i] = library.addressOf(pieces.get(i));
            sent[LentBuffer.HEAD + 2 * i + 1] = pieces.get(i).capacity();
        }
        return sent;
    }

    /** Says once for each type that its objects were left to the collector. */
    void tellForgotten(String closeName) {
        if (forgotten.add(closeName)) {
            LOG.log(
                    Level.WARNING,
                    "enclave {0}: {1} was called by the collector, when nothing referred to the object"
                            + " any more; close it with try-with-resources",
                    name(),
                    closeName);
        }
    }

    void endLent(long number) {
        registry.lent().end(number);
    }

    /** The frame's call is over: see {@link #open}. */
    void leave() {
        gate.leave();
    }

    /** A thread that is lent to the enclave, for one switchless call; empty when none is free. */
    Optional<EcallServer> claimServer() {
        return handle.switchless().claim();
    }

    private EnclaveHandle handle() {
        return handle;
    }

    HostStatus ecall(int id, long frame, long frameBytes) {
        try {
            return HostStatus.of(library.ecall(handle.value(), id, frame, frameBytes));
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    void fetchResult(long address, long sizeBytes, String method) {
        ByteBuffer size = ByteBuffer.allocateDirect(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        HostStatus status =
                HostStatus.of(
                        library.fetchResult(
                                handle.value(), address, sizeBytes, library.addressOf(size)));
        if (status != HostStatus.OK || size.getLong(0) != sizeBytes) {
            throw failure(status == HostStatus.OK ? HostStatus.BAD_VALUE : status, method);
        }
    }

    /** A status that says that nothing was run, or that the enclave is gone. */
    EnclaveException failure(HostStatus status, String method) {
        switch (status) {
            case BUSY:
                return new EnclaveBusyException(
                        method
                                + ": all "
                                + library.threadCount(handle.value())
                                + " threads of enclave "
                                + name()
                                + " were in use for "
                                + options.threadWait().toMillis()
                                + " ms; wait longer or build it with more threads",
                        null);
            case TOO_DEEP:
                return new EnclaveBoundaryException(
                        method
                                + ": enclave "
                                + name()
                                + " allows "
                                + ImageLayout.of(image.image()).nestingLimit()
                                + " calls of one thread at a time, and this one would be one more;"
                                + " build it with a higher nesting limit, or call it from another"
                                + " thread",
                        null);
            case STACK_USED:
                return new EnclaveBoundaryException(
                        method
                                + ": enclave "
                                + name()
                                + " has no stack left for another nested call; build it with larger"
                                + " stacks than "
                                + ImageLayout.of(image.image()).stackBytes(image.image())
                                + " bytes",
                        null);
            case LOST:
                int loss = library.loss(handle.value());
                return new EnclaveLostException(
                        method
                                + ": enclave "
                                + name()
                                + " is lost: "
                                + EnclaveLoss.sentenceOf(loss)
                                + faultReport()
                                + "; load it again",
                        EnclaveLoss.exitStatusOf(loss),
                        null);
            default:
                return new EnclaveBoundaryException(method + ": " + status.sentence, null);
        }
    }

    private String faultReport() {
        ByteBuffer fault =
                ByteBuffer.allocateDirect(FaultReport.FAULT_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        HostStatus status = HostStatus.of(library.fault(handle.value(), library.addressOf(fault)));
        return status == HostStatus.OK ? FaultReport.of(fault, image.image()) : "";
    }

    private void startThread(long token) {
        gate.enter();
        try {
            Thread thread =
                    new Thread(
                            () -> runThread(token),
                            name() + " thread " + threadNumber.incrementAndGet());
            thread.setDaemon(true);
            thread.start();
        } catch (Throwable failed) {
            gate.leave();
            throw failed;
        }
    }

    private void runThread(long token) {
        try {
            loaded.await();
            if (handle.value() != 0) {
                library.runThread(handle.value(), token);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            gate.leave();
        }
    }
}
