package workshop;

import dev.cloister.Trusted;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Trusted
public final class WorkshopInEnclave implements Workshop {
    private final Supplier supplier;

    public WorkshopInEnclave(Supplier supplier) {
        this.supplier = supplier;
    }

    @Override
    public int aProbe(int value) {
        return value + 1;
    }

    @Override
    public long slots(
            boolean a, byte b, char c, short d, int e, long f, float g, double h, Part.Colour i) {
        return (a ? 1 : 0) + b + c + d + e + f + (long) g + (long) h + i.ordinal();
    }

    @Override
    public byte[] bytes(byte[] values) {
        return values;
    }

    @Override
    public boolean[] booleans(boolean[] values) {
        return values;
    }

    @Override
    public double[] doubles(char[] a, short[] b, int[] c, long[] d, float[] e, double[] f) {
        return f;
    }

    @Override
    public int back(int[] zeros, byte[] both, boolean[] flags) {
        return zeros.length;
    }

    @Override
    public Part part(Part part) {
        return part;
    }

    @Override
    public Part.All all(Part.All all) {
        return all;
    }

    @Override
    public Map<String, List<String>> map(Map<String, List<String>> map) {
        return map;
    }

    @Override
    public Set<BigDecimal> set(Set<BigDecimal> set) {
        return set;
    }

    @Override
    public Optional<ByteBuffer> buffer(Optional<ByteBuffer> buffer) {
        return buffer;
    }

    @Override
    public String[][] texts(String[][] texts) {
        return texts;
    }

    @Override
    public List<UUID> ids(List<UUID> ids) {
        return ids;
    }

    @Override
    public List<Part.Cell> cells(List<Part.Cell> cells) {
        return cells;
    }

    @Override
    public Part.Spot spot(Part.Spot spot) {
        return spot;
    }

    @Override
    public Part.Spot askSpot(Part.Cell[] cells) {
        return supplier.spot(cells);
    }

    @Override
    public Part askPart(Part part) {
        return supplier.part(part);
    }

    @Override
    public double[] askDoubles(long[] values) {
        return supplier.doubles(values);
    }

    @Override
    public float askSlots(boolean a, byte b, char c, short d, int e, float f) {
        return supplier.slots(a, b, c, d, e, f) + supplier.colour().ordinal();
    }

    @Override
    public int askBack(byte[] values) {
        int[] zeros = new int[2];
        return supplier.back(values, zeros) ? zeros[1] : supplier.text().length();
    }

    @Override
    public long callBack(Listener listener, int times) {
        long heard = 0;
        for (int i = 0; i < (times & 3); i++) {
            heard += listener.hear(i, "what");
        }
        return heard;
    }
}
