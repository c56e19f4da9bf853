package dev.cloister.aot.world;

import dev.cloister.aot.jca.NamedAlgorithms;
import dev.cloister.aot.jca.ProviderCatalog;
import dev.cloister.aot.jca.ProviderTableCode;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings in the implementations of the algorithms that reachable code names: rounds of searching
 * and filling the table, until nothing new is named. Costs nothing when no algorithm is asked for.
 */
final class SecurityProviders {
    private static final String BOUNCY_CASTLE =
            "org.bouncycastle.jce.provider.BouncyCastleProvider";

    private final ClassTable table;
    private final Reachability reachability;
    private final List<Path> classPath;
    private final DeclaredLookups lookups;
    private ProviderCatalog catalog;
    private NamedAlgorithms algorithms;
    private boolean hasBouncyCastle;
    private int seen;

    SecurityProviders(
            ClassTable table,
            Reachability reachability,
            List<Path> classPath,
            DeclaredLookups lookups) {
        this.table = table;
        this.reachability = reachability;
        this.classPath = classPath;
        this.lookups = lookups;
    }

    /** One round; true when there is something new to scan. */
    boolean grow() {
        List<LinkedMethod> bodies = tableMethods();
        if (bodies.isEmpty()) {
            return false;
        }
        if (catalog == null) {
            catalog = new ProviderCatalog(name -> table.find(name).isPresent());
            algorithms = new NamedAlgorithms(catalog, lookups.algorithms());
        }
        boolean changed = bouncyCastle();
        List<LinkedMethod> scanned = reachability.scannedMethods();
        for (; seen < scanned.size(); seen++) {
            LinkedMethod method = scanned.get(seen);
            algorithms.add(
                    method.owner().name(),
                    method.node(),
                    method.owner().origin() == Origin.APPLICATION);
        }
        if (update() | changed) {
            ProviderTableCode code = new ProviderTableCode(algorithms);
            for (LinkedMethod body : bodies) {
                code.write(body.node());
                reachability.rewritten(body);
            }
            return true;
        }
        return false;
    }

    private boolean update() {
        try {
            return algorithms.update();
        } catch (IllegalArgumentException wrong) {
            throw new WorldException(wrong.getMessage());
        }
    }

    private List<LinkedMethod> tableMethods() {
        List<LinkedMethod> bodies = new ArrayList<>();
        Optional<LinkedClass> owner = table.known(ProviderTableCode.OWNER);
        if (owner.isPresent()) {
            for (String key :
                    List.of(
                            ProviderTableCode.ROWS,
                            ProviderTableCode.CREATE,
                            ProviderTableCode.SUPPORTS)) {
                LinkedMethod body = owner.get().declared(key);
                if (body != null && body.isReached()) {
                    bodies.add(body);
                }
            }
        }
        return bodies;
    }

    /** It is asked what it offers only when the program makes it. */
    private boolean bouncyCastle() {
        if (hasBouncyCastle
                || !table.known(BOUNCY_CASTLE.replace('.', '/'))
                        .map(LinkedClass::isInstantiated)
                        .orElse(false)) {
            return false;
        }
        hasBouncyCastle = true;
        URL[] urls = classPath.stream().map(SecurityProviders::url).toArray(URL[]::new);
        try (URLClassLoader loader =
                new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = Class.forName(BOUNCY_CASTLE, true, loader);
            catalog.add((Provider) type.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException | java.io.IOException e) {
            throw new WorldException(
                    BOUNCY_CASTLE
                            + ": cannot be asked which algorithms it has; put the complete jar on"
                            + " the class path",
                    e);
        }
        return true;
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new WorldException(path + ": not usable as a class path entry", e);
        }
    }
}
