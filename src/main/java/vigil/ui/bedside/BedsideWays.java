package vigil.ui.bedside;

import java.util.Optional;
import java.util.function.Consumer;
import vigil.alarm.AlarmCondition;

/// Where the bedside leads besides its own sheets, and what it is told from elsewhere. The shell opens the screens; the
/// bedside only asks. Where there is no way, there is no button either.
///
/// @param preparation shows what must be answered and authorised before a dose
/// @param discharge shows whether the patient may leave
/// @param lock locks the console; monitoring and alarms go on
/// @param help shows the page of an alarm: what it means and what to check
/// @param courses tells what earlier sessions came to
public record BedsideWays(
        Runnable preparation,
        Runnable discharge,
        Optional<Runnable> lock,
        Optional<Consumer<AlarmCondition>> help,
        CourseLookup courses) {
    /// Leads nowhere: where the bedside stands alone, or where the phase turns the screen by itself.
    public static final BedsideWays NONE = new BedsideWays(() -> {}, () -> {}, CourseLookup.NONE);

    /// Ways without a lock and without help.
    public BedsideWays(Runnable preparation, Runnable discharge, CourseLookup courses) {
        this(preparation, discharge, Optional.empty(), Optional.empty(), courses);
    }

    /// The same with a lock.
    public BedsideWays withLock(Runnable way) {
        return new BedsideWays(preparation, discharge, Optional.of(way), help, courses);
    }

    /// The same with a page for each alarm.
    public BedsideWays withHelp(Consumer<AlarmCondition> way) {
        return new BedsideWays(preparation, discharge, lock, Optional.of(way), courses);
    }
}
