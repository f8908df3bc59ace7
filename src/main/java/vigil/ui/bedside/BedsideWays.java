package vigil.ui.bedside;

/// Where the bedside leads besides its own sheets, and what it is told from elsewhere. The shell opens the screens; the
/// bedside only asks.
///
/// @param preparation shows what must be answered and authorised before a dose
/// @param discharge shows whether the patient may leave
/// @param courses tells what earlier sessions came to
public record BedsideWays(Runnable preparation, Runnable discharge, CourseLookup courses) {
    /// Leads nowhere: where the bedside stands alone, or where the phase turns the screen by itself.
    public static final BedsideWays NONE = new BedsideWays(() -> {}, () -> {}, CourseLookup.NONE);
}
