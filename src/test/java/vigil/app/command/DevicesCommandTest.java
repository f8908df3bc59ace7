package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import vigil.device.PortInfo;
import vigil.device.PortLister;

class DevicesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(PortLister lister) {
        return new CommandLine(new DevicesCommand(lister))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("--profiles", "hardware-profiles");
    }

    @Test
    void everyPortIsARowWithItsUsbId() {
        int code = run(() -> List.of(
                new PortInfo("/dev/ttyS0", "", Optional.empty()),
                new PortInfo("/dev/ttyUSB0", "UART, \"B\"", Optional.of(new PortInfo.UsbId(0x10C4, 0xEA60, "A7")))));
        assertEquals(0, code);
        assertEquals("""
                port,description,usb,serial,profiles
                /dev/ttyS0,,,,
                /dev/ttyUSB0,"UART, ""B""\",10C4:EA60,A7,
                """, out.toString());
    }

    @Test
    void noPortAtAllIsSaidAndIsNoFailure() {
        assertEquals(0, run(List::of));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("There are no serial ports"), err.toString());
    }
}
