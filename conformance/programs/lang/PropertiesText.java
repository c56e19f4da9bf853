import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;

/** Properties: loading with escapes and continued lines, storing, defaults, and refused values. */
public class PropertiesText {
    public static void main(String[] args) throws IOException {
        String text = "# comment\n! other\nkey=value\n  spaced   :   out  \nempty\nequals==x\ncolon\\:key=a\\=b\nlong=one \\\n    two \\\r\n three\nuni=\\u20ac\\u0041\ntab=a\\tb\\nc\\q\n\\ lead=1\nkey=again\nodd\\\\=1\\\\\nlast=end\\";
        Properties p = new Properties();
        p.load(new StringReader(text));
        System.out.println(new TreeMap<>(p) + " " + p.size());
        Properties latin = new Properties();
        latin.load(new ByteArrayInputStream("caf\u00e9=\u00fc\n".getBytes(StandardCharsets.ISO_8859_1)));
        System.out.println(latin);
        Properties out = new Properties();
        out.setProperty("a b", " lead and trail ");
        StringWriter w = new StringWriter();
        out.store(w, null);
        System.out.println(w.toString().lines().filter(l -> !l.startsWith("#")).toList());
        out.clear();
        out.setProperty("\u20ac:=#!", "\u00e9\t\n\\");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        out.store(bytes, "note\nwith lines \u20ac");
        System.out.println(bytes.toString(StandardCharsets.ISO_8859_1).lines().filter(l -> !l.matches("#\\w{3} \\w{3} .*")).toList());
        Properties again = new Properties();
        again.load(new ByteArrayInputStream(bytes.toByteArray()));
        System.out.println(again.equals(out));
        Properties defaults = new Properties(p);
        defaults.setProperty("own", "1");
        System.out.println(defaults.getProperty("key") + " " + defaults.getProperty("none") + " " + defaults.getProperty("none", "d") + " " + defaults.get("key") + " " + defaults.stringPropertyNames().size() + " " + defaults.size() + defaults.containsKey("key"));
        for (String bad : new String[] {"x=\\u12", "x=\\uzzzz"}) {
            try {
                new Properties().load(new StringReader(bad));
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
        p.put("number", 5);
        System.out.println(p.getProperty("number") + " " + p.get("number") + " " + p.stringPropertyNames().contains("number"));
        try {
            p.store(new StringWriter(), null);
        } catch (ClassCastException e) {
            System.out.println("not text");
        }
        try {
            p.setProperty("x", null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }
}
