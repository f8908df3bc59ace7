package vigil.ui.bedside;

/// Where the bedside leads besides its own sheets. The shell opens the screens; the bedside only asks.
///
/// @param preparation shows what must be answered and authorised before a dose
/// @param discharge shows whether the patient may leave
public record BedsideWays(Runnable preparation, Runnable discharge) {
    /// Leads nowhere: where the bedside stands alone, or where the phase turns the screen by itself.
    public static final BedsideWays NONE = new BedsideWays(() -> {}, () -> {});
}
