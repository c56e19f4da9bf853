import java.text.SimpleDateFormat;
import java.util.Date;

/** Old date formats need locale data. */
public class FormatsOldDate {
    public static void main(String[] args) {
        System.out.println(new SimpleDateFormat("yyyy").format(new Date(0)));
    }
}

// ERROR: FormatsOldDate.java:7: java.text.SimpleDateFormat cannot work in an enclave; an enclave has no locale data; use java.time.format.DateTimeFormatter
//            reached by FormatsOldDate.main → java.text.SimpleDateFormat
