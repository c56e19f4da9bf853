package com.bank;

import dev.cloister.HostService;
import dev.cloister.InOut;
import dev.cloister.Out;
import dev.cloister.Switchless;
import java.util.List;

@HostService
public interface AuditLog {
    void line(String text) throws PayrollException;

    long append(int[] numbers, Payroll.Grade grade, float weight);

    Wage ask(List<Wage> candidates, boolean urgent);

    double[] rates();

    @Switchless
    Payroll.Grade grade();

    Payroll.Month latest(List<Payroll.Month> months);

    boolean sign(@InOut byte[] digest, @Out int[] places) throws PayrollException;
}
