/** Nests are not in the image. */
public class AsksNestMembers {
    public static void main(String[] args) {
        System.out.println(AsksNestMembers.class.getNestMembers().length);
    }
}
