/// Review: the recorded sessions, and one of them to read: chart, numbers, alarms, events, exports.
///
/// `ReviewModel` holds what is shown and reads the archive on a background thread; the views only show it.
@NullMarked
package vigil.ui.review;

import org.jspecify.annotations.NullMarked;
