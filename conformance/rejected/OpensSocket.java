import java.net.Socket;

/** There is no network. */
public class OpensSocket {
    public static void main(String[] args) throws Exception {
        try (Socket socket = new Socket("localhost", 80)) {
            System.out.println(socket.isConnected());
        }
    }
}

// ERROR: OpensSocket.java:6: java.net.Socket cannot work in an enclave; an enclave has no network; let a host service carry the bytes
//            reached by OpensSocket.main → java.net.Socket
