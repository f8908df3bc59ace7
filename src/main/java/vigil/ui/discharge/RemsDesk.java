package vigil.ui.discharge;

import java.time.ZoneId;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.ui.control.Errands;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// Opens the REMS form of the session in hand, keeps it up to date while it is open, and writes it.
///
/// Thread rule: FX thread; exports come back through `fx`.
final class RemsDesk {
    private static final Texts TEXTS = Texts.of(RemsDesk.class);

    private final RemsExport export;
    private final ZoneId zone;
    private final Executor fx;
    private final RemsSheet sheet;
    private @Nullable Session session;
    private Timestamp now = new Timestamp(0, 0);
    private long shown = -1;

    RemsDesk(RemsExport export, ZoneId zone, Executor fx, double width, double height) {
        this.export = export;
        this.zone = zone;
        this.fx = fx;
        sheet = new RemsSheet(width, height, this::write, this::close);
        Words.visible(sheet, false);
    }

    RemsSheet sheet() {
        return sheet;
    }

    boolean isOpen() {
        return sheet.isVisible();
    }

    void open() {
        shown = -1;
        sheet.say("");
        Words.visible(sheet, true);
        refresh();
        sheet.requestFocus();
    }

    void close() {
        Words.visible(sheet, false);
    }

    void clear() {
        session = null;
        sheet.clear();
        close();
    }

    void pulse(Session newest, Timestamp moment) {
        session = newest;
        now = moment;
        refresh();
    }

    private void refresh() {
        Session open = session;
        if (isOpen() && open != null && open.entries() != shown) {
            shown = open.entries();
            sheet.show(RemsFace.of(open, now, zone));
        }
    }

    private void write(RemsExport.Form form) {
        Session open = session;
        if (open != null) {
            sheet.say(TEXTS.say("rems.writing", form));
            Errands.tell(export.write(open, now, form), fx, sheet::say);
        }
    }
}
