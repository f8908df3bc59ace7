package vigil.ui.start;

import java.util.List;

/// What is to be decided next, in the one place where a soft stop, a hard stop and the authorisation stand.
///
/// Thread rule: immutable.
sealed interface Decision {
    /// The patient is not here yet.
    record NotHere() implements Decision {}

    /// The devices are to be put on.
    ///
    /// @param detail what is measured then
    record PutOn(String detail) implements Decision {}

    /// The readings before the dose are not complete.
    ///
    /// @param title `Baseline: 1 of 2 readings`
    /// @param detail what is there and what is needed
    /// @param digits the newest reading; `--` if there is none
    record Measure(String title, String detail, String digits) implements Decision {}

    /// A clinician is to authorise the dose.
    ///
    /// @param title `Baseline 146/92 is above 140/90`
    /// @param detail what the baseline is made of
    /// @param digits the baseline
    /// @param stops what a reason is needed for; empty if nothing is
    /// @param open how many other things are open, which come first
    record Authorise(String title, String detail, String digits, List<String> stops, int open) implements Decision {
        public Authorise {
            stops = List.copyOf(stops);
        }
    }

    /// There is no dose, and nothing overrides that.
    ///
    /// @param stops why, one sentence each
    record HardStop(List<String> stops) implements Decision {
        public HardStop {
            stops = List.copyOf(stops);
        }
    }

    /// The dose is authorised.
    ///
    /// @param clinician who authorised it, and when
    /// @param reason in spite of what; empty if nothing stood against it
    record Authorised(String clinician, String reason) implements Decision {}
}
