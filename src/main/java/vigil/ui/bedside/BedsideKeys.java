package vigil.ui.bedside;

import vigil.monitor.MonitorCommand;

/// What keys do at the bedside (ux 9), for the window that hears them.
///
/// Thread rule: FX thread.
public final class BedsideKeys {
    private final BedsideViewModel model;
    private final BedsideParts parts;
    private final BedsidePlaces places;
    private final BedsideSheets sheets;

    BedsideKeys(BedsideViewModel model, BedsideParts parts, BedsidePlaces places, BedsideSheets sheets) {
        this.model = model;
        this.parts = parts;
        this.places = places;
        this.sheets = sheets;
    }

    public void acknowledge() {
        model.acknowledge();
    }

    public void pressSound() {
        model.pressSound();
    }

    public void startCuff() {
        model.startCuff();
    }

    public void stopCuff() {
        model.stopCuff();
    }

    public void markEvent() {
        model.mark();
    }

    public void writeNote() {
        places.writeNote();
    }

    /// Opens the sheet that pauses the dose, or the one that ends it where it cannot be paused; nothing where neither
    /// can be.
    public void pauseDose() {
        sheets.expectKey();
        sheets.dose().askPauseOrStop();
    }

    /// @param number 1 to 7
    public void adverseEvent(int number) {
        sheets.expectKey();
        parts.events.record(number);
    }

    /// @param score 0 to 5
    public void sedation(int score) {
        model.ask(by -> new MonitorCommand.ScoreSedation(score, by));
    }

    /// The next of several alarms (1), or the one before (-1).
    public void turnAlarm(int by) {
        model.turn(by);
    }

    public void pressEmergency() {
        parts.emergency.press();
    }

    public void releaseEmergency() {
        parts.emergency.release();
    }

    /// Opens a sheet in place of any other.
    public void open(BedsideSheet sheet) {
        sheets.open(sheet);
    }

    /// Closes an open sheet, unless it has something to say first.
    ///
    /// @return false if none was open
    public boolean closeSheet() {
        boolean open = sheets.isOpen();
        sheets.leaveOpen();
        return open;
    }
}
