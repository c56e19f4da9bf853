package dev.cloister.conformance.boundary;

import dev.cloister.HostService;
import java.util.List;

/** What the enclave asks of the host in these tests. */
@HostService
public interface Notebook {
    void note(String line);

    int add(int a, int b);

    List<Point> points(List<Point> points, long seed);

    String fail(String message);
}
