/** The method around a local class is not in the image. */
public class AsksEnclosingMethod {
    public static void main(String[] args) {
        class Local {}
        System.out.println(Local.class.getEnclosingMethod());
        System.out.println(AsksEnclosingMethod.class.getNestMembers().length);
    }
}
