package dev.cloister.aot.jca;

import dev.cloister.aot.jca.NameFlow.Body;
import dev.cloister.aot.jca.NameFlow.Names;
import dev.cloister.aot.jca.NameFlow.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Finds which algorithms the reachable code asks for, and by whom they are implemented.
 *
 * <p>A name counts when it is a string constant that can arrive at a {@code getInstance}. Where
 * application code computes the name, the string constants in the class that asks stand for it.
 */
public final class NamedAlgorithms {
    private static final Map<String, String> TYPES = new HashMap<>();

    static {
        for (String type :
                List.of(
                        "MessageDigest",
                        "Signature",
                        "KeyPairGenerator",
                        "KeyFactory",
                        "AlgorithmParameters",
                        "AlgorithmParameterGenerator",
                        "KeyStore")) {
            TYPES.put("java/security/" + type, type);
        }
        for (String type :
                List.of(
                        "CertificateFactory",
                        "CertPathValidator",
                        "CertPathBuilder",
                        "CertStore")) {
            TYPES.put("java/security/cert/" + type, type);
        }
        for (String type :
                List.of("Cipher", "Mac", "KeyGenerator", "SecretKeyFactory", "KeyAgreement")) {
            TYPES.put("javax/crypto/" + type, type);
        }
    }

    private final ProviderCatalog catalog;
    private final NameFlow flow = new NameFlow();
    private final List<Site> calls = new ArrayList<>();
    private final Map<String, Set<String>> constantsByClass = new HashMap<>();
    private final Set<ProviderService> services = new TreeSet<>(ProviderService.ORDER);
    private final Set<String> absent = new TreeSet<>();
    private final Collection<String> declared;

    /**
     * None named yet.
     *
     * @param declared what is in the image though no constant names it, such as {@code
     *     MessageDigest.SHA-256}
     */
    public NamedAlgorithms(ProviderCatalog catalog, Collection<String> declared) {
        this.catalog = catalog;
        this.declared = declared;
    }

    /** Takes note of a reachable method. */
    public void add(String owner, MethodNode node, boolean isApplication) {
        Body body = new Body(owner, node, isApplication);
        flow.add(body);
        for (AbstractInsnNode instruction : node.instructions) {
            if (instruction instanceof MethodInsnNode call && isGetInstance(call)) {
                calls.add(new Site(body, call));
            } else if (isApplication
                    && instruction instanceof LdcInsnNode ldc
                    && ldc.cst instanceof String text) {
                constantsByClass.computeIfAbsent(outermost(owner), k -> new TreeSet<>()).add(text);
            }
        }
    }

    private static boolean isGetInstance(MethodInsnNode call) {
        return call.getOpcode() == Opcodes.INVOKESTATIC
                && call.name.equals("getInstance")
                && call.desc.startsWith("(Ljava/lang/String;")
                && TYPES.containsKey(call.owner);
    }

    private static String outermost(String owner) {
        int dollar = owner.indexOf('$');
        return dollar < 0 ? owner : owner.substring(0, dollar);
    }

    /** Looks again at all code known so far; true when something new is asked for. */
    public boolean update() {
        int before = services.size() + absent.size();
        declared.forEach(this::declare);
        for (Site call : calls) {
            request(call);
        }
        return services.size() + absent.size() > before;
    }

    private void declare(String key) {
        int dot = key.indexOf('.');
        String type = key.substring(0, Math.max(dot, 0));
        String name = key.substring(dot + 1);
        if (!TYPES.containsValue(type) || !request(type, name, List.of(), true)) {
            throw new IllegalArgumentException(
                    "declared algorithm "
                            + key
                            + ": no provider has it; write the kind and the name, as in"
                            + " MessageDigest.SHA-256");
        }
    }

    private void request(Site site) {
        MethodInsnNode call = (MethodInsnNode) site.instruction();
        String type = TYPES.get(call.owner);
        Names names = flow.argument(site, 0);
        List<String> providers = providers(site, call);
        for (String name : names.constants()) {
            if (!request(type, name, providers, true)) {
                absent.add(ProviderService.key(type, name));
            }
        }
        if (names.isComputed() && site.body().isApplication) {
            for (String name :
                    constantsByClass.getOrDefault(outermost(site.body().owner), Set.of())) {
                request(type, name, providers, false);
            }
        }
    }

    /** Empty: any, in order. */
    private List<String> providers(Site site, MethodInsnNode call) {
        Type[] parameters = Type.getArgumentTypes(call.desc);
        if (parameters.length == 2 && parameters[1].getInternalName().equals("java/lang/String")) {
            Names named = flow.argument(site, 1);
            return named.isComputed() ? catalog.all() : List.copyOf(named.constants());
        }
        return parameters.length == 2 && site.body().isApplication ? catalog.all() : List.of();
    }

    private boolean request(String type, String name, List<String> providers, boolean isCertain) {
        boolean found = false;
        for (String provider : providers.isEmpty() ? catalog.all() : providers) {
            var service = catalog.find(provider, type, name);
            if (service.isPresent() && (isCertain || isPlain(type, name))) {
                found = true;
                if (services.add(service.get())) {
                    ImpliedAlgorithms.of(type, name)
                            .forEach(
                                    implied ->
                                            request(
                                                    implied.type(),
                                                    implied.name(),
                                                    List.of(),
                                                    true));
                }
                if (providers.isEmpty()) {
                    return true;
                }
            }
        }
        return found;
    }

    /** Among arbitrary constants, numbers (object identifiers) are not taken for names. */
    private static boolean isPlain(String type, String name) {
        return !name.isEmpty() && !Character.isDigit(name.charAt(0)) && !type.equals("KeyStore");
    }

    /** What is asked for, sorted: the order of the rows in the table. */
    List<ProviderService> services() {
        return List.copyOf(services);
    }

    /** Keys that the program names and no provider has. */
    List<String> absent() {
        return List.copyOf(absent);
    }

    ProviderCatalog catalog() {
        return catalog;
    }
}
