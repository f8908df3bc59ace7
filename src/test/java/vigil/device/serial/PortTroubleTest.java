package vigil.device.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortTroubleTest {
    @ParameterizedTest
    @CsvSource({
        "2,  COM3 is in use by another device of this console.",
        "5,  COM3 is in use by another program.",
        "11, COM3 is in use by another program.",
        "16, COM3 is in use by another program.",
        "13, This user may not open COM3: ask the administrator for permission to use serial ports.",
        "25, COM3 is not a serial port.",
        "99, COM3 could not be opened (system error 99)."
    })
    void everySystemErrorIsOneSentenceThatNamesThePort(int systemError, String sentence) {
        assertEquals(sentence, PortTrouble.sentence("COM3", systemError));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aForbiddenPortSaysWhichGroupMayUseIt(@TempDir Path folder) throws IOException {
        Path port = Files.createFile(folder.resolve("ttyX"));
        String group =
                Files.readAttributes(port, PosixFileAttributes.class).group().getName();
        assertEquals(
                "This user may not open " + port + ": make them a member of the group " + group + " and log in again.",
                PortTrouble.sentence(port.toString(), 13));
    }
}
