package vigil.ui.shell;

import java.util.List;
import java.util.Optional;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.ui.language.Texts;

/// The pages of one room, and which of them belongs to which phase.
enum SessionPage {
    /// Starting a session, check-in, baseline, authorisation.
    START("start"),
    BEDSIDE("bedside"),
    DISCHARGE("discharge");

    private static final Texts TEXTS = Texts.of(SessionPage.class);

    private final String key;

    SessionPage(String key) {
        this.key = key;
    }

    /// What it is called in tests, the same in every language.
    String key() {
        return key;
    }

    /// The word on its button.
    String title() {
        return TEXTS.say("page." + key);
    }

    /// The page of a room as it stands: before the dose the start page, during the assessment the discharge page,
    /// otherwise the bedside; in an emergency always the bedside, and the start page where no session runs.
    static SessionPage of(RoomSnapshot room) {
        return running(room)
                .map(session -> switch (session.phase()) {
                    case SCHEDULED, CHECK_IN, BASELINE, READY -> START;
                    case DISCHARGE_ASSESSMENT -> DISCHARGE;
                    case DOSING, OBSERVATION, EMERGENCY, DISCHARGED, ABORTED, ENDED -> BEDSIDE;
                })
                .orElse(START);
    }

    /// The pages a person may choose between: its own and the bedside with the large numbers, and in the observation
    /// the discharge, which may be looked at before it begins. One where there is nothing to choose.
    static List<SessionPage> choice(RoomSnapshot room) {
        SessionPage own = of(room);
        Optional<Phase> phase = running(room).map(Session::phase);
        if (phase.filter(p -> p == Phase.OBSERVATION).isPresent()) {
            return List.of(DISCHARGE, BEDSIDE);
        }
        boolean measuring = phase.filter(p -> p != Phase.SCHEDULED).isPresent();
        return own == BEDSIDE || !measuring ? List.of(own) : List.of(own, BEDSIDE);
    }

    private static Optional<Session> running(RoomSnapshot room) {
        return room.session().filter(s -> !s.isEnded());
    }
}
