import java.text.Normalizer;

public class Normalizing {
    public static void main(String[] args) {
        String[] texts = {"El Ni\u00f1o", "\u1e9b\u0323", "\ufb01 \u2460 \uff21", "\uac01\u1100\u1161\u11a8", "plain", "q\u0307\u0323 \ud834\udd5e", ""};
        for (String text : texts) {
            for (Normalizer.Form form : Normalizer.Form.values()) {
                String normal = Normalizer.normalize(text, form);
                StringBuilder line = new StringBuilder(form + " " + Normalizer.isNormalized(text, form));
                normal.chars().forEach(unit -> line.append(' ').append(Integer.toHexString(unit)));
                System.out.println(line);
            }
        }
    }
}
