package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The shelf of what ships: each preset by its name, in its one version, unsigned.
class PresetShelfTest {
    private final PresetShelf shelf = PresetShelf.shipped();

    @Test
    void itHoldsWhatShips() {
        assertEquals(List.of(AlarmPreset.STANDARD, AlarmPreset.CAUTIOUS), shelf.released());
        assertEquals(Optional.of(AlarmPreset.CAUTIOUS), shelf.released("cautious"));
        assertEquals(Optional.empty(), shelf.released("paediatric"));
    }

    @Test
    void aPresetIsThereInItsVersionAndInNoOther() {
        int version = AlarmPreset.STANDARD.version();

        assertEquals(
                Optional.of(new SignedPreset(AlarmPreset.STANDARD, Optional.empty())),
                shelf.version("standard", version));
        assertEquals(Optional.empty(), shelf.version("standard", version + 1));
    }
}
