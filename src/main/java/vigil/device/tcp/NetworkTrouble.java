package vigil.device.tcp;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;

/// Why a port on the network could not be opened, as one sentence that names it and what to look at. Stateless.
final class NetworkTrouble {
    private NetworkTrouble() {}

    static String sentence(NetworkAddress address, IOException e) {
        return switch (e) {
            case UnknownHostException unknown ->
                "There is no host " + address.host() + " on this network: is the name in " + address.text() + " right?";
            case NoRouteToHostException noRoute -> unreachable(address);
            case SocketTimeoutException late ->
                address.text() + " does not answer: is the serial server switched on and on this network?";
            // The system's words are all that tells "refused" from "unreachable" in this class.
            case ConnectException refused
            when said(refused).contains("refused") ->
                "Nothing listens at " + address.text() + ": is this the serial server's port number?";
            case ConnectException timedOut
            when said(timedOut).contains("timed out") ->
                address.text() + " does not answer: is the serial server switched on and on this network?";
            case ConnectException other -> unreachable(address);
            default -> address.text() + " could not be opened: " + e.getMessage() + ".";
        };
    }

    private static String unreachable(NetworkAddress address) {
        return "There is no way to " + address.text() + ": is this machine's network cable plugged in?";
    }

    private static String said(IOException e) {
        return String.valueOf(e.getMessage());
    }
}
