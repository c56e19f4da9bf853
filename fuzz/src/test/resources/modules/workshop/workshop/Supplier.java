package workshop;

import dev.cloister.HostService;
import dev.cloister.Switchless;
import dev.cloister.InOut;
import dev.cloister.MaxSize;
import dev.cloister.Out;

@HostService
public interface Supplier {
    Part part(Part part);

    Part.Spot spot(Part.Cell[] cells);

    @MaxSize(1000)
    double[] doubles(long[] values);

    float slots(boolean a, byte b, char c, short d, int e, float f);

    boolean back(@InOut byte[] both, @Out int[] zeros);

    @Switchless
    Part.Colour colour();

    @Switchless
    String text();
}
