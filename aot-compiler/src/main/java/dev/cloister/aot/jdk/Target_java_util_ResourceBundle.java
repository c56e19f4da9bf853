package dev.cloister.aot.jdk;

import dev.cloister.vm.Declarations;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * {@code java.util.ResourceBundle}: property files that the image was built with. A bundle that is
 * a class is not found; nothing is cached.
 */
@Substitute(value = "java/util/ResourceBundle", replaceInitializer = true)
class Target_java_util_ResourceBundle {
    @Original private Locale locale;
    @Original private String name;
    @Original protected ResourceBundle parent;

    private Target_java_util_ResourceBundle() {}

    public static ResourceBundle getBundle(String baseName) {
        return getBundle(baseName, Locale.getDefault());
    }

    public static ResourceBundle getBundle(String baseName, Locale locale, ClassLoader loader) {
        return getBundle(baseName, locale);
    }

    public static ResourceBundle getBundle(String baseName, Locale locale) {
        ResourceBundle base = load(baseName, "", null, Locale.ROOT);
        ResourceBundle found = mostSpecific(baseName, locale, base);
        if (found == base) {
            found = mostSpecific(baseName, Locale.getDefault(), base);
        }
        if (found == null) {
            throw new MissingResourceException(
                    "Can't find bundle for base name " + baseName + ", locale " + locale,
                    baseName + "_" + locale,
                    "");
        }
        return found;
    }

    private static ResourceBundle mostSpecific(
            String baseName, Locale locale, ResourceBundle base) {
        ResourceBundle found = base;
        String suffix = "";
        Locale.Builder soFar = new Locale.Builder();
        if (!locale.getLanguage().isEmpty()) {
            suffix = "_" + locale.getLanguage();
            found = load(baseName, suffix, found, soFar.setLanguage(locale.getLanguage()).build());
        }
        if (!locale.getCountry().isEmpty()) {
            suffix += "_" + locale.getCountry();
            found = load(baseName, suffix, found, soFar.setRegion(locale.getCountry()).build());
        }
        return found;
    }

    /** The bundle of that suffix over its parent, or the parent when there is none. */
    private static ResourceBundle load(
            String baseName, String suffix, ResourceBundle parent, Locale locale) {
        String content =
                Declarations.resource(
                        baseName.replace('.', '/').concat(suffix).concat(".properties"));
        if (content == null) {
            return parent;
        }
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            PropertyResourceBundle bundle = new PropertyResourceBundle(new StringReader(text));
            Target_java_util_ResourceBundle fields =
                    (Target_java_util_ResourceBundle) (Object) bundle;
            fields.parent = parent;
            fields.locale = locale;
            fields.name = baseName;
            return bundle;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
