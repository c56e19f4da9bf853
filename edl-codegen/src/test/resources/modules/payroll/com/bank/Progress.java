package com.bank;

import dev.cloister.HostService;

@HostService
public interface Progress {
    boolean goOn(int done, String target);
}
