package vigil.device.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkTroubleTest {
    private static final NetworkAddress ADDRESS = NetworkAddress.parse("tcp://", "tcp://box:4001");
    private static final String SILENT =
            "tcp://box:4001 does not answer: is the serial server switched on and on this network?";
    private static final String NO_WAY =
            "There is no way to tcp://box:4001: is this machine's network cable plugged in?";

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(
                        new UnknownHostException("box"),
                        "There is no host box on this network: is the name in tcp://box:4001 right?"),
                Arguments.of(
                        new ConnectException("Connection refused"),
                        "Nothing listens at tcp://box:4001: is this the serial server's port number?"),
                Arguments.of(new SocketTimeoutException("Connect timed out"), SILENT),
                Arguments.of(new ConnectException("Connection timed out"), SILENT),
                Arguments.of(new NoRouteToHostException("No route to host"), NO_WAY),
                Arguments.of(new ConnectException("Network is unreachable"), NO_WAY),
                Arguments.of(
                        new SocketException("Too many open files"),
                        "tcp://box:4001 could not be opened: Too many open files."));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void everyTroubleIsOneSentenceThatNamesThePort(IOException trouble, String sentence) {
        assertEquals(sentence, NetworkTrouble.sentence(ADDRESS, trouble));
    }
}
