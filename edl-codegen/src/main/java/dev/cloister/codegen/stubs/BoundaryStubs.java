package dev.cloister.codegen.stubs;

import dev.cloister.codegen.edl.EdlFile;
import dev.cloister.codegen.emit.CNames;
import dev.cloister.codegen.emit.SourceFile;
import dev.cloister.codegen.model.JavaName;
import dev.cloister.codegen.model.TrustedClass;
import dev.cloister.codegen.model.TrustedModule;
import dev.cloister.codegen.model.TrustedService;
import java.util.ArrayList;
import java.util.List;

/** Both sides of a module's boundary, all from one {@link MarshalPlan}. */
public final class BoundaryStubs {
    private final MarshalPlan plan;

    /**
     * @param module one that has passed the rules
     */
    public BoundaryStubs(TrustedModule module) {
        plan = MarshalPlan.of(module);
    }

    /** The boundary as EDL. */
    public EdlFile edl() {
        return EdlFromPlan.edl(plan);
    }

    /** C that is compiled into the enclave. */
    public List<SourceFile> trustedC() {
        return List.of(
                SharedHeaderGenerator.generate(plan),
                EnclaveEcallGenerator.generate(plan),
                EnclaveOcallGenerator.generate(plan));
    }

    /** C for hosts that are not Java. */
    public List<SourceFile> untrustedC() {
        List<SourceFile> files = new ArrayList<>();
        files.add(SharedHeaderGenerator.generate(plan));
        files.addAll(HostStubGenerator.generate(plan));
        return List.copyOf(files);
    }

    /** Java that is compiled into the enclave. */
    public List<SourceFile> enclaveJava() {
        List<SourceFile> files = new ArrayList<>();
        for (TrustedClass trusted : plan.module().trustedClasses()) {
            files.add(EnclaveInstanceGenerator.generate(trusted));
            for (JavaName service : trusted.services()) {
                files.add(EnclaveBridgeGenerator.generate(plan, trusted, service));
            }
        }
        for (TrustedService object : plan.module().objects()) {
            files.add(EnclaveObjectGenerator.handles(plan, object));
            files.add(EnclaveBridgeGenerator.generate(plan, object.name()));
        }
        for (TrustedService service : plan.module().hostServices()) {
            files.add(EnclaveProxyGenerator.generate(plan, service));
        }
        return List.copyOf(files);
    }

    /** Java that the host uses. {@code boundary}: the fingerprint of the EDL text. */
    public List<SourceFile> hostJava(String boundary) {
        List<SourceFile> files = new ArrayList<>();
        for (TrustedService service : plan.module().enclaveServices()) {
            files.add(EnclaveBindingGenerator.generate(plan, service, boundary));
        }
        for (TrustedService object : plan.module().objects()) {
            files.add(EnclaveObjectGenerator.proxy(plan, object));
        }
        for (TrustedService service : plan.module().hostServices()) {
            files.add(HostBindingGenerator.generate(plan, service, boundary));
        }
        return List.copyOf(files);
    }

    /** The bridge methods that the ecalls run, in the order of their ids. */
    public List<EntryPoint> entryPoints() {
        return plan.ecalls().stream().map(this::entryPoint).toList();
    }

    /** The native methods of the proxies of host services, in the order of their ids. */
    public List<NativeBinding> nativeBindings() {
        return plan.ocalls().stream()
                .map(
                        call ->
                                new NativeBinding(
                                        JavaNames.enclaveProxy(call.service()).internalName(),
                                        EnclaveProxyGenerator.nativeName(call),
                                        EnclaveProxyGenerator.nativeDescriptor(call),
                                        CNames.ocall(call.label())))
                .toList();
    }

    private EntryPoint entryPoint(CallPlan call) {
        // An object's bridge lies beside its interface, which any class may implement.
        JavaName beside =
                plan.module().trustedClasses().stream()
                        .filter(trusted -> trusted.services().contains(call.service()))
                        .map(TrustedClass::name)
                        .findFirst()
                        .orElse(call.service());
        JavaName bridge = JavaNames.enclaveBridge(beside, call.service());
        return new EntryPoint(
                bridge.internalName(),
                call.methodLabel(),
                EnclaveBridgeGenerator.descriptor(call),
                CNames.bridge(call.label()));
    }
}
