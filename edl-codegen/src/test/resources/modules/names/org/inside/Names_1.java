package org.inside;

import com.names.Names_1.Host;
import com.names.Names_1.Kind;
import com.names.Names_1.Wire;
import dev.cloister.Trusted;
import java.util.List;

@Trusted
class Names_1 implements com.names.Names_1.Service {
    private final Host host;

    Names_1(Host host) {
        this.host = host;
    }

    @Override
    public int register(int com, long org, String java, float frame, double done, boolean bits) {
        return host.register(com, org, java, frame, done, bits, Kind.com);
    }

    @Override
    public String struct(byte a, short b, char c, List<String> d, int[] e, int[] f) {
        return "" + a + b + c + d;
    }

    @Override
    public Wire result(Wire a, Wire b, Wire c, double d, String e) {
        return b;
    }

    @Override
    public int[] größe(int größe, int unsigned, String enclave, String in, String out, String string) {
        return new int[größe];
    }

    @Override
    public double main(float x, float y, boolean a, boolean i, long w, Kind kind) {
        return x + y + kind.ordinal();
    }
}
