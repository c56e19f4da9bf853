package com.bank;

public class PayrollException extends Exception {
    private static final long serialVersionUID = 1L;

    public PayrollException(String message) {
        super(message);
    }
}
