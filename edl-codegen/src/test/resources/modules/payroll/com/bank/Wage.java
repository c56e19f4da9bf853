package com.bank;

import dev.cloister.MaxSize;
import java.util.List;

public record Wage(@MaxSize(64) String name, long cents, Payroll.Grade grade, int[] history, List<Wage> team) {}
