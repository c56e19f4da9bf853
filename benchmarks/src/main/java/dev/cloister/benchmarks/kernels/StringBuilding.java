package dev.cloister.benchmarks.kernels;

/** Text made and taken apart: StringBuilder, substring, parse. */
final class StringBuilding {
    private StringBuilding() {}

    static long run(int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++)
            text.append(i * 7919L % 10007)
                    .append(';')
                    .append(i % 3 == 0 ? "left" : "right")
                    .append('\n');
        String all = text.toString();
        long sum = 0;
        int start = 0;
        while (start < all.length()) {
            int end = all.indexOf('\n', start);
            String line = all.substring(start, end);
            int separator = line.indexOf(';');
            sum +=
                    Integer.parseInt(line.substring(0, separator))
                            * (long) line.substring(separator + 1).length();
            start = end + 1;
        }
        return sum;
    }
}
