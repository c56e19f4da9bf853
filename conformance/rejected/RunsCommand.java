/** There are no processes, however they are asked for. */
public class RunsCommand {
    public static void main(String[] args) throws Exception {
        System.out.println(Runtime.getRuntime().exec("ls").waitFor());
    }
}

// ERROR: RunsCommand.java:13: java.lang.Runtime.exec cannot work in an enclave; an enclave cannot start processes; call a host service
//            reached by RunsCommand.main → java.lang.Runtime.exec
