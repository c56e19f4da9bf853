/** There are no processes. */
public class StartsProcess {
    public static void main(String[] args) throws Exception {
        System.out.println(new ProcessBuilder("ls").start().waitFor());
    }
}

// ERROR: StartsProcess.java:4: java.lang.ProcessBuilder cannot work in an enclave; an enclave cannot start processes; call a host service
//            reached by StartsProcess.main → java.lang.ProcessBuilder
