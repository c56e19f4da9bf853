package dev.cloister.aot.emit;

/** Appends GNU assembly data for x86-64 ELF. */
final class AssemblyWriter {
    private final StringBuilder text = new StringBuilder();

    AssemblyWriter section(String name, String flags, String kind) {
        return line(".section " + name + ",\"" + flags + "\",@" + kind);
    }

    AssemblyWriter align(int bytes) {
        return line(".balign " + bytes);
    }

    /** Defines a hidden global symbol here. */
    AssemblyWriter label(String symbol) {
        return line(".globl " + symbol).line(".hidden " + symbol).line(symbol + ":");
    }

    AssemblyWriter longs(Object... values) {
        StringBuilder list = new StringBuilder(".long ");
        for (int i = 0; i < values.length; i++) {
            list.append(i == 0 ? "" : ",").append(values[i]);
        }
        return line(list.toString());
    }

    AssemblyWriter bytes(byte[] values) {
        return values.length == 0 ? this : line(".ascii \"" + CText.escaped(values) + "\"");
    }

    AssemblyWriter line(String line) {
        text.append(line).append('\n');
        return this;
    }

    String text() {
        return text.toString();
    }
}
