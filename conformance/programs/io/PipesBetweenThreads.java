import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;

/** Piped streams and readers between two threads, through a small buffer; unconnected and closed pipes. */
public class PipesBetweenThreads {
    static void attempt(String label, java.util.concurrent.Callable<Object> s) {
        try {
            System.out.println(label + " " + s.call());
        } catch (Exception e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) throws Exception {
        PipedInputStream in = new PipedInputStream(64);
        PipedOutputStream out = new PipedOutputStream(in);
        Thread producer = new Thread(() -> {
            try (DataOutputStream data = new DataOutputStream(out)) {
                for (int i = 0; i < 500; i++) {
                    data.writeInt(i * i);
                    data.writeUTF("n" + i);
                }
            } catch (IOException e) {
                System.out.println("producer " + e.getMessage());
            }
        });
        producer.start();
        long sum = 0;
        DataInputStream data = new DataInputStream(in);
        for (int i = 0; i < 500; i++) {
            sum = sum * 31 + data.readInt() + data.readUTF().hashCode();
        }
        System.out.println(sum + " " + data.read());
        producer.join();
        PipedWriter writer = new PipedWriter();
        PipedReader reader = new PipedReader(writer, 16);
        Thread talker = new Thread(() -> {
            try (PrintWriter print = new PrintWriter(writer)) {
                for (int i = 0; i < 20; i++) {
                    print.println("line " + i + " \u20ac");
                }
            }
        });
        talker.start();
        BufferedReader lines = new BufferedReader(reader);
        System.out.println(lines.lines().mapToInt(String::hashCode).sum());
        talker.join();
        attempt("not connected", () -> new PipedInputStream().read());
        attempt("twice", () -> new PipedOutputStream(in));
        attempt("unconnected write", () -> {
            new PipedOutputStream().write(1);
            return "no";
        });
        attempt("closed reader", () -> {
            PipedInputStream dead = new PipedInputStream();
            PipedOutputStream to = new PipedOutputStream(dead);
            dead.close();
            to.write(1);
            return "no";
        });
        attempt("same thread", () -> {
            PipedInputStream one = new PipedInputStream();
            PipedOutputStream to = new PipedOutputStream(one);
            to.write("abc".getBytes());
            int available = one.available();
            to.close();
            return available + new BufferedReader(new InputStreamReader(one)).readLine();
        });
        attempt("size", () -> new PipedInputStream(0));
    }
}
