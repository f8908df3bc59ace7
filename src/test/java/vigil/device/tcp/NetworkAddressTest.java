package vigil.device.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkAddressTest {
    @ParameterizedTest
    @CsvSource({
        "tcp://localhost:4001, localhost, 4001",
        "tcp://192.168.1.20:1, 192.168.1.20, 1",
        "tcp://serial_server.clinic.example:65535, serial_server.clinic.example, 65535",
        "tcp://[fe80::1%eth0]:23, fe80::1%eth0, 23"
    })
    void namesAndNumbersAreRead(String text, String host, int port) {
        assertEquals(new NetworkAddress(text, host, port), NetworkAddress.parse("tcp://", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp://localhost",
                "tcp://:4001",
                "tcp://localhost:",
                "tcp://localhost:4oo1",
                "tcp://localhost:4001/x",
                "tcp://fe80::1:4001",
                "tcp://[]:4001",
                "tcp://a b:4001",
                "tcp://me@host:4001",
                "tcp://host:-1",
                "tcp://host:123456",
                "tcp://",
                "tcp:/host:1",
                "/dev/ttyUSB0",
                ""
            })
    void anythingElseGetsAnExample(String text) {
        assertEquals(
                "A port on the network is written tcp://HOST:PORT, for example tcp://192.168.1.20:4001, not \"" + text
                        + "\".",
                assertThrows(IllegalArgumentException.class, () -> NetworkAddress.parse("tcp://", text))
                        .getMessage());
    }

    @Test
    void aPortNumberThatNoNetworkHasIsNamed() {
        assertEquals(
                "A network port is a number from 1 to 65535, not 70000 as in tcp://host:70000.",
                assertThrows(IllegalArgumentException.class, () -> NetworkAddress.parse("tcp://", "tcp://host:70000"))
                        .getMessage());
    }
}
