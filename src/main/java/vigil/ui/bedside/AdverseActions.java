package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.ui.face.AdverseLine;

/// What a tap on an adverse event does: it is recorded at once and its sheet opens; one that still goes on is opened
/// instead, so that a second tap does not record it twice.
final class AdverseActions {
    private final BedsideViewModel model;
    private final SheetPlace sheets;
    private final AdverseSheet sheet;
    private final ChoiceSheet further;
    private Timestamp now = new Timestamp(0, 0);

    AdverseActions(BedsideViewModel model, SheetPlace sheets, AdverseSheet sheet) {
        this.model = model;
        this.sheets = sheets;
        this.sheet = sheet;
        further = new ChoiceSheet(say("adverse.which"), this::record, sheets::close);
    }

    /// True if something was said about an event and not saved.
    boolean holdsDraft() {
        return sheet.holdsDraft();
    }

    void pulse(Timestamp moment) {
        now = moment;
    }

    /// The newest event of that kind.
    static Optional<AdverseLine> newest(BedsideFace face, String what) {
        return face.adverse().reversed().stream()
                .filter(line -> line.what().equals(what))
                .findFirst();
    }

    /// A touch on its button: records it, opens the one that goes on, or takes back what was recorded just now.
    void press(String what) {
        BedsideFace face = model.face().get();
        Optional<Undo> undo =
                face == null ? Optional.empty() : face.undos().adverse().filter(u -> u.isOf(what));
        undo.ifPresentOrElse(
                u -> {
                    if (model.undo(u)) {
                        sheets.close();
                    }
                },
                () -> record(what));
    }

    /// Records it, or opens the one that goes on.
    void record(String what) {
        BedsideFace face = model.face().get();
        if (face == null) {
            return;
        }
        Optional<AdverseLine> going = newest(face, what).filter(AdverseLine::going);
        if (going.isPresent()) {
            sheet.begin(face, going.get().entry());
        } else {
            model.ask(by -> new MonitorCommand.RecordAdverseEvent(what, by));
            sheet.expect(face, what, now);
        }
        sheets.raise(sheet);
    }

    /// Opens the list of the session's events.
    void openAll() {
        BedsideFace face = model.face().get();
        if (face != null) {
            sheet.begin(face);
            sheets.raise(sheet);
        }
    }

    /// Opens the list of what is further to choose from.
    void more() {
        BedsideFace face = model.face().get();
        if (face != null) {
            further.offer(face.session().treatment().adverseEvents().further());
            sheets.open(further);
        }
    }
}
