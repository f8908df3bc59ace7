package vigil.annunciator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vigil.metric.Clock;

/// All places where alarms are heard, each with an annunciator of its own, so that one sound device that hangs holds up
/// no other.
///
/// Any thread may call.
public final class SoundSystem implements AutoCloseable {
    private static final SoundPlace STATION = new SoundPlace.NurseStation();

    private final Supplier<Map<String, SoundRequest>> asked;
    private final SoundDevices devices;
    private final Clock clock;
    private volatile SoundSettings settings = SoundSettings.STANDARD;
    private volatile Map<SoundPlace, Speaker> speakers = Map.of();

    /// @param device its name; empty for the usual one
    private record Speaker(String device, Annunciator annunciator) {}

    /// Nothing sounds yet.
    ///
    /// @param asked what each room is to be heard as, in the order of the wall; asked on the annunciators' threads
    public SoundSystem(Supplier<Map<String, SoundRequest>> asked, SoundDevices devices, Clock clock) {
        this.asked = asked;
        this.devices = devices;
        this.clock = clock;
    }

    /// Takes settings into use. A place whose device stays the same sounds on without a break; its burst changes with
    /// the next one.
    ///
    /// @param rooms those that there are: a device of any other room is left alone
    public void adopt(SoundSettings wanted, Collection<String> rooms) {
        arrange(wanted, rooms).forEach(Annunciator::start);
    }

    /// What the adopted settings are.
    public SoundSettings settings() {
        return settings;
    }

    /// The health of each place, the nurse station first.
    public Map<SoundPlace, AudioHealth> health() {
        Map<SoundPlace, AudioHealth> health = new LinkedHashMap<>();
        speakers.forEach(
                (place, speaker) -> health.put(place, speaker.annunciator().health()));
        return health;
    }

    /// What is wrong, and where HIGH alarms are still heard; empty if all is well.
    public Optional<String> trouble() {
        return SoundTrouble.cause(health());
    }

    /// Plays one HIGH burst where a HIGH alarm of this room could be heard, also in a quiet one, unless an alarm sounds
    /// there.
    ///
    /// @return why it cannot be heard, as a sentence; empty if it can
    public Optional<String> test(String room) {
        SoundPlace inRoom = new SoundPlace.InRoom(room);
        Map<SoundPlace, AudioHealth> tested = health();
        tested.keySet().removeIf(place -> !place.equals(STATION) && !place.equals(inRoom));
        speakers.forEach((place, speaker) -> {
            if (tested.containsKey(place)) {
                speaker.annunciator().test();
            }
        });
        return SoundTrouble.sentence(tested);
    }

    /// The annunciators as they are now, for whoever watches that their threads come round.
    public List<Annunciator> annunciators() {
        return speakers.values().stream().map(Speaker::annunciator).toList();
    }

    @Override
    public synchronized void close() {
        speakers.values().forEach(speaker -> speaker.annunciator().close());
        speakers = Map.of();
    }

    /// Puts the speakers in place and returns those that are new, not yet started.
    synchronized List<Annunciator> arrange(SoundSettings wanted, Collection<String> rooms) {
        Map<SoundPlace, String> chosen = new LinkedHashMap<>();
        chosen.put(STATION, wanted.outlets().station());
        wanted.outlets().rooms().forEach((room, device) -> {
            if (rooms.contains(room)) {
                chosen.put(new SoundPlace.InRoom(room), device);
            }
        });
        Map<SoundPlace, Speaker> before = speakers;
        Map<SoundPlace, Speaker> next = new LinkedHashMap<>();
        chosen.forEach((place, device) -> {
            Speaker known = before.get(place);
            next.put(place, known != null && known.device().equals(device) ? known : speaker(place, device));
        });
        settings = wanted;
        speakers = next;
        // The device of a new speaker may be that of an old one: give it back first.
        before.values().stream()
                .filter(s -> !next.containsValue(s))
                .forEach(s -> s.annunciator().close());
        return next.values().stream()
                .filter(s -> !before.containsValue(s))
                .map(Speaker::annunciator)
                .toList();
    }

    private Speaker speaker(SoundPlace place, String device) {
        String thread = place instanceof SoundPlace.InRoom r ? "annunciator-" + r.room() : "annunciator";
        return new Speaker(
                device,
                new Annunciator(
                        thread, () -> routing().at(place), () -> settings.voice(), devices.output(device), clock));
    }

    private SoundRouting routing() {
        Set<SoundPlace> working = speakers.entrySet().stream()
                .filter(e -> !(e.getValue().annunciator().health() instanceof AudioHealth.Lost))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new SoundRouting(settings.outlets().quietRooms(), working, asked.get());
    }
}
