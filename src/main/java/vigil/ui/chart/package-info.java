/// Charts: the session chart, the pleth sweep and the trend of a wall tile.
///
/// What is where is worked out by pure classes that know no JavaFX node (`TimeAxis`, `ColumnSpans`, `CuffLabels`, ...);
/// painters put it on a canvas. Trends are written as spans into a pixel buffer.
@NullMarked
package vigil.ui.chart;

import org.jspecify.annotations.NullMarked;
