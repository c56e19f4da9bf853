package workshop;

import dev.cloister.EnclaveService;
import dev.cloister.InOut;
import dev.cloister.MaxSize;
import dev.cloister.Out;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every way in which something crosses. Methods that take and return one type return what they got. */
@EnclaveService
public interface Workshop {
    int aProbe(int value);

    long slots(boolean a, byte b, char c, short d, int e, long f, float g, double h, Part.Colour i);

    byte[] bytes(byte[] values);

    boolean[] booleans(@MaxSize(100) boolean[] values);

    double[] doubles(char[] a, short[] b, int[] c, long[] d, float[] e, double[] f);

    int back(@Out int[] zeros, @InOut byte[] both, @InOut boolean[] flags);

    Part part(Part part);

    Part.All all(Part.All all);

    Map<String, List<@MaxSize(10) String>> map(Map<String, List<@MaxSize(10) String>> map);

    Set<BigDecimal> set(Set<BigDecimal> set);

    Optional<ByteBuffer> buffer(Optional<ByteBuffer> buffer);

    String[][] texts(String[][] texts);

    List<UUID> ids(List<UUID> ids);

    List<Part.Cell> cells(List<Part.Cell> cells);

    Part.Spot spot(Part.Spot spot);

    Part.Spot askSpot(Part.Cell[] cells);

    Part askPart(Part part);

    double[] askDoubles(long[] values);

    float askSlots(boolean a, byte b, char c, short d, int e, float f);

    int askBack(byte[] values);

    long callBack(Listener listener, int times);
}
