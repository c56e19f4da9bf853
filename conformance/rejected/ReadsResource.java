/** Resources are not part of the image. */
public class ReadsResource {
    public static void main(String[] args) throws Exception {
        System.out.println(ReadsResource.class.getResourceAsStream("/data.txt").read());
    }
}

// ERROR: ReadsResource.java:4: java.lang.Class.getResourceAsStream cannot work in an enclave; resources are not part of an enclave; make the content a constant or pass it in
//            reached by ReadsResource.main → java.lang.Class.getResourceAsStream
