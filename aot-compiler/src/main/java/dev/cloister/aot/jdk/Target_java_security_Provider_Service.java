package dev.cloister.aot.jdk;

import dev.cloister.vm.ProviderRows;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code java.security.Provider.Service}: makes objects through the image's table. */
@Substitute(value = "java/security/Provider$Service", whole = true)
public class Target_java_security_Provider_Service {
    private final String type;
    private final String algorithm;
    private final String className;
    private final Provider provider;
    private final List<String> aliases;
    private final Map<String, String> attributes;
    private final ProviderRows.Row row;

    Target_java_security_Provider_Service(Provider provider, ProviderRows.Row row) {
        this.provider = provider;
        this.row = row;
        this.type = row.type();
        this.algorithm = row.algorithm();
        this.className = row.className();
        this.aliases = row.aliases();
        this.attributes = row.attributes();
    }

    public Target_java_security_Provider_Service(
            Provider provider,
            String type,
            String algorithm,
            String className,
            List<String> aliases,
            Map<String, String> attributes) {
        if (provider == null || type == null || algorithm == null || className == null) {
            throw new NullPointerException();
        }
        this.provider = provider;
        this.type = type;
        this.algorithm = algorithm;
        this.className = className;
        this.aliases = aliases == null ? List.of() : List.copyOf(aliases);
        this.attributes = new HashMap<>();
        this.row = null;
        if (attributes != null) {
            attributes.forEach(
                    (name, value) -> this.attributes.put(ProviderRows.upper(name), value));
        }
    }

    public final String getType() {
        return type;
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    public final Provider getProvider() {
        return provider;
    }

    public final String getClassName() {
        return className;
    }

    final List<String> aliases() {
        return aliases;
    }

    public final String getAttribute(String name) {
        if (name == null) {
            throw new NullPointerException();
        }
        return attributes.get(ProviderRows.upper(name));
    }

    public Object newInstance(Object parameter) throws NoSuchAlgorithmException {
        if (row == null) {
            throw new NoSuchAlgorithmException(
                    "class "
                            + className
                            + " cannot be created by its name in an enclave; override"
                            + " Provider.Service.newInstance");
        }
        if (parameter != null) {
            throw new InvalidParameterException(
                    "constructorParameter not used with " + type + " engines");
        }
        return ProviderRows.create(row, provider.getName());
    }

    public boolean supportsParameter(Object parameter) {
        if (parameter != null && !(parameter instanceof Key)) {
            throw new InvalidParameterException(
                    "Parameter must be instanceof Key for engine " + type);
        }
        String formats = getAttribute("SupportedKeyFormats");
        boolean saysClasses = getAttribute("SupportedKeyClasses") != null;
        if (row == null || (formats == null && !saysClasses)) {
            return true;
        }
        if (parameter == null) {
            return false;
        }
        return (formats != null && hasFormat(formats, ((Key) parameter).getFormat()))
                || (saysClasses && ProviderRows.supports(row, parameter));
    }

    private static boolean hasFormat(String formats, String format) {
        return format != null && ("|" + formats + "|").contains("|" + format + "|");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(provider.getName());
        text.append(": ").append(type).append('.').append(algorithm).append(" -> ");
        text.append(className);
        if (!aliases.isEmpty()) {
            text.append("\r\n  aliases: ").append(aliases);
        }
        if (!attributes.isEmpty()) {
            text.append("\r\n  attributes: ").append(attributes);
        }
        return text.append("\r\n").toString();
    }
}
