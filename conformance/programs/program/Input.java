import java.io.BufferedReader;
import java.io.InputStreamReader;

/** Standard input at its end. */
public class Input {
    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
        int lines = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            lines++;
        }
        System.out.println("lines " + lines + " " + System.in.read());
    }
}
