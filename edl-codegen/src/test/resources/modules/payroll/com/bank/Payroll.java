package com.bank;

import dev.cloister.EnclaveService;
import dev.cloister.In;
import dev.cloister.MaxSize;
import java.util.List;

@EnclaveService
public interface Payroll {
    double average(int[] wages);

    void add(Wage wage) throws PayrollException;

    List<Wage> all();

    /** Overloads get names of their own. */
    Wage find(String name) throws PayrollException, InterruptedException;

    Wage find(int index);

    Grade promote(Grade grade, boolean twice);

    @MaxSize(16)
    byte[] seal(@In @MaxSize(4096) byte[] secret, char mark, byte small, short middle);

    float rate(float base, double factor, long at);

    String greet(@MaxSize(100) String name);

    int names(List<String> names);

    default int count() {
        return all().size();
    }

    enum Grade {
        JUNIOR,
        SENIOR,
        CHIEF
    }
}
