import java.io.File;
import java.util.TreeSet;

/** Files as names: what java.io.File answers without a file system. */
public class FileNames {
    public static void main(String[] args) {
        TreeSet<File> sorted = new TreeSet<>();
        for (String name : new String[] {"a", "/", "", "a/b", "/x//y/", "a/../b", ".hidden", "/a/b/c.txt", "//"}) {
            File file = new File(name);
            sorted.add(file);
            System.out.println(
                    "[" + file + "] " + file.getName() + " | " + file.getParent() + " | " + file.isAbsolute() + " "
                            + file.hashCode() + " " + file.equals(new File(name + "/")) + " " + file.getParentFile());
        }
        System.out.println(sorted);
        System.out.println(new File("p", "c") + " " + new File("/", "c") + " " + new File(new File("q"), "/r/s"));
        System.out.println(new File((String) null, "x") + " " + new File("", "x") + " " + File.separator + File.pathSeparatorChar);
        try {
            new File((String) null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
        System.out.println(new File("a").compareTo(new File("b")));
    }
}
