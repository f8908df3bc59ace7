package vigil.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventTypeTest {
    @Test
    void theInventedSessionHasEveryKindOfEvent() {
        Set<Class<?>> seen =
                EveryEvent.log().stream().map(e -> e.event().getClass()).collect(Collectors.toSet());
        assertEquals(new HashSet<>(List.of(SessionEvent.class.getPermittedSubclasses())), seen);
    }

    @Test
    void everyKindOfEventHasATypeOfItsOwn() {
        Set<EventType> seen =
                EveryEvent.log().stream().map(e -> EventType.of(e.event())).collect(Collectors.toSet());
        assertEquals(Set.of(EventType.values()), seen);
        assertEquals(SessionEvent.class.getPermittedSubclasses().length, EventType.values().length);
    }

    @Test
    void aTypeIsFoundByItsPublishedName() {
        for (EventType type : EventType.values()) {
            assertEquals(Optional.of(type), EventType.named(type.id()));
        }
        assertEquals(Optional.empty(), EventType.named("telepathy"));
    }

    @Test
    void publishedNamesAreNeverChanged() {
        assertEquals(
                "started source reading cuff cuff_running cuff_requested cuff_interval link phase plan check authorised"
                        + " authorisation_withdrawn dose nasal_device dose_paused dose_resumed dose_stopped baseline alarm"
                        + " acknowledged audio_paused audio_pause_ended oximeter_place sound_test escalated limits fault note"
                        + " mark adverse_event adverse_event_detail score signed signature_voided discharge_overridden"
                        + " corrected sedation restored ended",
                Arrays.stream(EventType.values()).map(EventType::id).collect(Collectors.joining(" ")));
    }
}
