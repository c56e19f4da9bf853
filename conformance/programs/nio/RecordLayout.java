import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Fixed and length-prefixed records packed into a buffer that fills up, is drained and compacted. */
public class RecordLayout {
    record Tick(long time, String symbol, int price, short size) {
        boolean put(ByteBuffer b) {
            byte[] name = symbol.getBytes(StandardCharsets.UTF_8);
            if (b.remaining() < 15 + name.length) {
                return false;
            }
            b.putLong(time).put((byte) name.length).put(name).putInt(price).putShort(size);
            return true;
        }

        static Tick get(ByteBuffer b) {
            b.mark();
            if (b.remaining() < 9 || b.remaining() < 15 + b.get(b.position() + 8)) {
                b.reset();
                return null;
            }
            long time = b.getLong();
            byte[] name = new byte[b.get()];
            b.get(name);
            return new Tick(time, new String(name, StandardCharsets.UTF_8), b.getInt(), b.getShort());
        }
    }

    public static void main(String[] args) {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            ByteBuffer wire = ByteBuffer.allocate(100).order(order);
            List<Tick> sent = new ArrayList<>();
            List<Tick> received = new ArrayList<>();
            int drains = 0;
            long hash = 0;
            for (int i = 0; i < 500; i++) {
                Tick t = new Tick(1_000_000_007L * i, "S\u00dcM".repeat(i % 4) + i, i * i - 7000, (short) (i * 31));
                sent.add(t);
                while (!t.put(wire)) {
                    wire.flip();
                    hash = hash * 31 + wire.hashCode();
                    if (drains++ % 3 == 0) {
                        wire.limit(wire.limit() - 5);
                    }
                    for (Tick r = Tick.get(wire); r != null; r = Tick.get(wire)) {
                        received.add(r);
                    }
                    wire.limit(Math.min(100, wire.limit() + (drains % 3 == 1 ? 5 : 0)));
                    wire.compact();
                }
            }
            wire.flip();
            for (Tick r = Tick.get(wire); r != null; r = Tick.get(wire)) {
                received.add(r);
            }
            System.out.println(order + " " + drains + " " + received.equals(sent) + " " + received.size() + " " + hash + " " + received.get(received.size() - 1));
        }
    }
}
