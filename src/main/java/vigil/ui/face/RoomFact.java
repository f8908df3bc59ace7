package vigil.ui.face;

import java.util.ArrayList;
import java.util.List;
import vigil.alarm.AlarmPreset;
import vigil.device.LinkState;
import vigil.metric.Timestamp;
import vigil.monitor.LinkView;
import vigil.monitor.RoomSnapshot;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// One line about a room that waits: a device, the preset, the session before.
///
/// Thread rule: immutable.
///
/// @param brief the same for a place too narrow for it; the mark before the line says what is left out
public record RoomFact(Kind kind, String text, String brief) {
    private static final Texts TEXTS = Texts.of(RoomFact.class);

    RoomFact(Kind kind, String text) {
        this(kind, text, text);
    }

    /// What stands before the line.
    public enum Kind {
        READY,
        TROUBLE,
        PRESET,
        HISTORY
    }

    static List<RoomFact> of(RoomSnapshot room, TimeText time, Timestamp now) {
        List<RoomFact> facts = new ArrayList<>();
        if (room.links().isEmpty()) {
            facts.add(new RoomFact(Kind.TROUBLE, TEXTS.say("room.noDevices")));
        }
        room.links().forEach(link -> facts.add(link(link, now)));
        facts.add(new RoomFact(
                Kind.PRESET, TEXTS.say("room.preset", PhraseBook.translate(AlarmPreset.STANDARD.title()))));
        room.session()
                .filter(s -> s.isEnded())
                .ifPresent(s -> facts.add(
                        new RoomFact(Kind.HISTORY, TEXTS.say("room.lastEnded", time.shortClock(s.phaseSince())))));
        return List.copyOf(facts);
    }

    /// A device and how its link stands: `Masimo oximeter live for 0:32`.
    static RoomFact link(LinkView link, Timestamp now) {
        String since = TimeText.duration(now.since(link.since()));
        return link.state() == LinkState.LIVE
                ? new RoomFact(Kind.READY, TEXTS.say("link.live", link.name(), since), link.name())
                : new RoomFact(Kind.TROUBLE, trouble(link, since));
    }

    /// The same as a plain line, for a footer.
    public static String words(LinkView link, Timestamp now) {
        return link(link, now).text();
    }

    private static String trouble(LinkView link, String since) {
        String state = switch (link.state()) {
            case CLOSED -> "link.closed";
            case OPENING -> "link.opening";
            case STARTING -> "link.starting";
            case LIVE -> "link.live";
            case STALE -> "link.stale";
            case LOST -> "link.lost";
            case WAITING -> "link.waiting";
        };
        return TEXTS.say(state, link.name(), since);
    }
}
