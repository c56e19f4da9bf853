package dev.cloister.aot.jdk;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.Charset;

/**
 * {@code java.io.PrintStream}: text is encoded directly instead of through a chain of writers and
 * charset encoders, which would bring most of java.nio into every program that prints.
 */
@Substitute("java/io/PrintStream")
final class Target_java_io_PrintStream extends FilterOutputStream {
    @Original private boolean autoFlush;
    @Original private boolean trouble;
    @Original private boolean closing;

    private Charset charset;

    /**
     * High surrogate at the end of the text so far, whose low half may come with the next print; or
     * 0.
     */
    private char pendingSurrogate;

    private boolean byteOrderMarkWritten;

    @Replace
    private Target_java_io_PrintStream(boolean autoFlush, OutputStream out) {
        super(out);
        this.autoFlush = autoFlush;
        this.charset = Charset.defaultCharset();
    }

    @Replace
    private Target_java_io_PrintStream(OutputStream out, boolean autoFlush, Charset charset) {
        super(out);
        this.autoFlush = autoFlush;
        this.charset = charset;
    }

    @Refuse("there are no files in an enclave; print into a ByteArrayOutputStream or to System.out")
    private Target_java_io_PrintStream(String fileName) {
        super(null);
    }

    @Refuse("there are no files in an enclave; print into a ByteArrayOutputStream or to System.out")
    private Target_java_io_PrintStream(java.io.File file) {
        super(null);
    }

    @Original
    private native void ensureOpen() throws IOException;

    private void write(char[] text) {
        emit(new String(text), false);
    }

    private void writeln(char[] text) {
        emit(new String(text), true);
    }

    private void write(String text) {
        emit(text, false);
    }

    private void writeln(String text) {
        emit(text, true);
    }

    private void newLine() {
        emit("", true);
    }

    private void emit(String text, boolean line) {
        try {
            synchronized (this) {
                ensureOpen();
                byte[] bytes = encoded(line ? text.concat("\n") : text);
                if (bytes.length > 0) {
                    write(bytes, 0, bytes.length);
                }
                if (autoFlush && (line || text.indexOf('\n') >= 0)) {
                    out.flush();
                }
            }
        } catch (InterruptedIOException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException failed) {
            trouble = true;
        }
    }

    private byte[] encoded(String text) {
        String whole = text;
        if (pendingSurrogate != 0) {
            whole = String.valueOf(pendingSurrogate).concat(text);
            pendingSurrogate = 0;
        }
        int last = whole.length() - 1;
        if (last >= 0 && Character.isHighSurrogate(whole.charAt(last))) {
            pendingSurrogate = whole.charAt(last);
            whole = whole.substring(0, last);
        }
        byte[] bytes = whole.getBytes(charset);
        if (bytes.length >= 2 && charset.name().equals("UTF-16")) {
            if (byteOrderMarkWritten) {
                return java.util.Arrays.copyOfRange(bytes, 2, bytes.length);
            }
            byteOrderMarkWritten = true;
        }
        return bytes;
    }

    @Override
    public void close() {
        synchronized (this) {
            if (!closing) {
                closing = true;
                try {
                    out.close();
                } catch (IOException failed) {
                    trouble = true;
                }
                out = null;
            }
        }
    }
}
