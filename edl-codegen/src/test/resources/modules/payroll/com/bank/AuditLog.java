package com.bank;

import dev.cloister.HostService;
import java.util.List;

@HostService
public interface AuditLog {
    void line(String text) throws PayrollException;

    long append(int[] numbers, Payroll.Grade grade, float weight);

    Wage ask(List<Wage> candidates, boolean urgent);

    double[] rates();

    Payroll.Grade grade();
}
