import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/** Huffman codes, LZ77, run lengths, base conversions, checksums; everything comes back as it was. */
public class Compression {
    abstract static class Node implements Comparable<Node> {
        final int weight;
        final int id;
        static int made;

        Node(int weight) {
            this.weight = weight;
            id = made++;
        }

        abstract void codes(String prefix, Map<Character, String> out);

        @Override
        public int compareTo(Node o) {
            return weight != o.weight ? weight - o.weight : id - o.id;
        }
    }

    static class Leaf extends Node {
        final char c;

        Leaf(char c, int w) {
            super(w);
            this.c = c;
        }

        @Override
        void codes(String prefix, Map<Character, String> out) {
            out.put(c, prefix.isEmpty() ? "0" : prefix);
        }
    }

    static class Fork extends Node {
        final Node zero;
        final Node one;

        Fork(Node zero, Node one) {
            super(zero.weight + one.weight);
            this.zero = zero;
            this.one = one;
        }

        @Override
        void codes(String prefix, Map<Character, String> out) {
            zero.codes(prefix + 0, out);
            one.codes(prefix + 1, out);
        }
    }

    static String huffman(String s) {
        int[] counts = new int[128];
        for (char c : s.toCharArray()) counts[c]++;
        PriorityQueue<Node> q = new PriorityQueue<>();
        for (char c = 0; c < 128; c++) if (counts[c] > 0) q.add(new Leaf(c, counts[c]));
        while (q.size() > 1) q.add(new Fork(q.remove(), q.remove()));
        Node root = q.remove();
        Map<Character, String> codes = new HashMap<>();
        root.codes("", codes);
        StringBuilder bits = new StringBuilder();
        for (char c : s.toCharArray()) bits.append(codes.get(c));
        StringBuilder back = new StringBuilder();
        Node at = root;
        for (char b : bits.toString().toCharArray()) {
            if (at instanceof Fork f) at = b == '0' ? f.zero : f.one;
            if (at instanceof Leaf l) {
                back.append(l.c);
                at = root;
            }
        }
        return bits.length() + " " + back.toString().equals(s);
    }

    static byte[] lz(byte[] in) {
        byte[] out = new byte[in.length * 3];
        int n = 0;
        for (int i = 0; i < in.length; ) {
            int best = 0, from = 0;
            for (int j = Math.max(0, i - 255); j < i; j++) {
                int k = 0;
                while (k < 255 && i + k < in.length && in[j + k] == in[i + k]) k++;
                if (k > best) {
                    best = k;
                    from = i - j;
                }
            }
            if (best < 3) {
                out[n++] = 0;
                out[n++] = in[i++];
            } else {
                out[n++] = (byte) best;
                out[n++] = (byte) from;
                i += best;
            }
        }
        return Arrays.copyOf(out, n);
    }

    static byte[] unlz(byte[] in, int size) {
        byte[] out = new byte[size];
        int n = 0;
        for (int i = 0; i < in.length; i += 2) {
            if (in[i] == 0) out[n++] = in[i + 1];
            else for (int k = in[i] & 255; k > 0; k--) {
                out[n] = out[n - (in[i + 1] & 255)];
                n++;
            }
        }
        return out;
    }

    static int crc(byte[] data) {
        int c = -1;
        for (byte b : data) {
            c ^= b & 255;
            for (int k = 0; k < 8; k++) c = (c & 1) != 0 ? c >>> 1 ^ 0xedb88320 : c >>> 1;
        }
        return ~c;
    }

    public static void main(String[] args) {
        String text = "she sells sea shells on the sea shore; the shells she sells are sea shells, I am sure. ".repeat(6);
        System.out.println(text.length() + " " + huffman(text) + " " + huffman("aaaa"));
        byte[] packed = lz(text.getBytes());
        System.out.println(packed.length + " " + new String(unlz(packed, text.length())).equals(text) + " " + Integer.toHexString(crc(packed)) + " " + Integer.toHexString(crc("123456789".getBytes())));
        java.util.zip.CRC32 library = new java.util.zip.CRC32();
        library.update(packed);
        System.out.println((int) library.getValue() == crc(packed));
    }
}
