import java.text.Collator;

/** Collation needs locale data. */
public class ComparesByLocale {
    public static void main(String[] args) {
        System.out.println(Collator.getInstance().compare("a", "b"));
    }
}

// ERROR: ComparesByLocale.java:6: java.text.Collator cannot work in an enclave; an enclave has no locale data; compare and cut strings by their characters
//            reached by ComparesByLocale.main → java.text.Collator
