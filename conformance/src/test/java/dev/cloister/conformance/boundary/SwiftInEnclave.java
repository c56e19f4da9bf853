package dev.cloister.conformance.boundary;

import dev.cloister.Trusted;
import java.util.Optional;

@Trusted
final class SwiftInEnclave implements Swift {
    @Override
    public int twice(int value) {
        return 2 * value;
    }

    @Override
    public byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) bytes[i] = (byte) i;
        return bytes;
    }

    @Override
    public void refuse(String message) throws RefusedException {
        throw new RefusedException(message);
    }

    @Override
    public long ask(Ticker ticker, int times) {
        long sum = 0;
        for (int i = 0; i < times; i++) sum += ticker.tick(i);
        return sum;
    }

    @Override
    public byte[] askBytes(Ticker ticker, int size) {
        byte[] bytes = ticker.bytes(size);
        for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
            byte one = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = one;
        }
        return bytes;
    }

    @Override
    public String askToRefuse(Ticker ticker, String message) {
        try {
            ticker.refuse(message);
            return "";
        } catch (RefusedException refused) {
            return refused.getMessage();
        }
    }

    @Override
    public boolean tell(Listener listener, int number) {
        return listener.heard(number, Optional.empty());
    }

    @Override
    public void exit(int status) {
        System.exit(status);
    }
}
