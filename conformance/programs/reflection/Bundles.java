import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeSet;

public class Bundles {
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        ResourceBundle words = ResourceBundle.getBundle("texts.words");
        System.out.println(words.getString("greeting") + " " + words.getString("caf\u00e9") + " " + new TreeSet<>(words.keySet()) + words.containsKey("none"));
        System.out.println(ResourceBundle.getBundle("texts/words", Locale.FRANCE).getBaseBundleName() + "|" + words.getLocale() + "|");
        for (String name : new String[] {"greeting", "missing"}) {
            try {
                System.out.println(words.getString(name));
            } catch (MissingResourceException e) {
                System.out.println(e.getMessage() + " " + e.getClassName() + " " + e.getKey());
            }
        }
        try {
            ResourceBundle.getBundle("texts.absent", Locale.GERMANY);
        } catch (MissingResourceException e) {
            System.out.println(e.getMessage() + " " + e.getClassName() + " " + e.getKey());
        }
    }
}
