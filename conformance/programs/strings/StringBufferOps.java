/** StringBuffer: the same operations as StringBuilder, its cached text, and equality by identity. */
public class StringBufferOps {
    public static void main(String[] args) throws InterruptedException {
        StringBuffer b = new StringBuffer("start");
        String first = b.toString();
        b.append('!').append(1).append(2L).append(3f).append(4.0).append(true).append((Object) null).append(new char[] {'x', 'y'}).append("abcdef", 1, 3).appendCodePoint(0x1f600);
        System.out.println(first + " " + b + " " + b.length());
        b.insert(0, "<").insert(1, 7).insert(2, false).insert(b.length(), '>').insert(3, 2.5).insert(0, 9L).insert(0, new StringBuilder("SB"), 0, 1);
        System.out.println(b + " " + b.indexOf("start") + " " + b.lastIndexOf("l") + " " + b.charAt(3) + " " + b.codePointAt(b.length() - 3));
        b.delete(0, 10).deleteCharAt(0).replace(0, 3, "\u20ac").reverse();
        System.out.println(b + " " + b.substring(3) + " " + b.substring(1, 4) + " " + b.subSequence(0, 2) + " " + b.codePointCount(0, b.length()));
        b.setLength(3);
        b.setCharAt(1, 'Q');
        b.trimToSize();
        System.out.println(b + " " + b.capacity() + " " + b.equals(new StringBuffer(b)) + " " + b.compareTo(new StringBuffer(b)) + " " + b.toString().contentEquals(b));
        StringBuffer shared = new StringBuffer();
        Thread[] threads = new Thread[2];
        for (int t = 0; t < threads.length; t++) {
            char c = (char) ('a' + t);
            threads[t] = new Thread(() -> {
                for (int i = 0; i < 500; i++) {
                    shared.append(c);
                }
            });
            threads[t].start();
        }
        for (Thread t : threads) {
            t.join();
        }
        System.out.println(shared.length() + " " + shared.chars().filter(c -> c == 'a').count());
        try {
            new StringBuffer(-1);
        } catch (NegativeArraySizeException e) {
            System.out.println("negative " + e.getMessage());
        }
        try {
            new StringBuffer((String) null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
        try {
            b.insert(99, 1);
        } catch (StringIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
    }
}
