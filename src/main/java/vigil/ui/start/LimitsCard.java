package vigil.ui.start;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.alarm.CuffLimits;
import vigil.alarm.Direction;
import vigil.alarm.SampledRule;
import vigil.metric.Metric;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.face.AlarmWords;
import vigil.ui.language.Texts;

/// The limits the session runs under, by priority, with their delays.
final class LimitsCard extends Pane {
    private static final Texts TEXTS = Texts.of(LimitsCard.class);

    private static final double ROW = 38;
    /// The card that the columns are drawn for, px.
    private static final double WIDE = 672;
    private final StartModel model;
    private final double width;
    private final HBox chosen = new HBox(10, Icon.SLIDERS.node(18));
    private final Button other;
    private final ContextMenu presets = new ContextMenu();
    private final Label preset = Words.of("body-s ink2");
    private final Pane table = new Pane();
    private @Nullable AlarmLimits shown;
    private String base = "";
    private int rows;

    LimitsCard(StartModel model, double width) {
        this.model = model;
        this.width = width;
        getStyleClass().add("card");
        Label heading = Words.at(this, "heading", 20, 12, 180, 40, Pos.CENTER_LEFT);
        FitText.show(heading, TEXTS.say("limits"), 178, "heading", "heading-dense", "heading-small");
        chosen.getChildren().add(preset);
        Place.at(chosen, 200, 12, width - 220, 40);
        other = Place.at(Buttons.of(Icon.SLIDERS, "", this::open), width - 348, 8, 328, 48);
        other.getStyleClass().addAll("dense", "tight");
        other.setId("other-preset");
        other.setContextMenu(presets);
        chosen.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(chosen, other, Place.at(table, 20, 56, width - 40, 190));
    }

    private void open() {
        presets.show(other, Side.BOTTOM, 0, 4);
    }

    /// Offers these presets.
    void offer(List<AlarmPreset> released) {
        presets.getItems().setAll(released.stream().map(this::item).toList());
    }

    private MenuItem item(AlarmPreset offered) {
        MenuItem item = new MenuItem(PresetCard.name(offered));
        item.setOnAction(e -> model.choosePreset(offered));
        return item;
    }

    /// @param title of the preset
    /// @param baseline `146/92`; empty while there is none
    /// @param open true as long as another preset may be chosen
    void show(AlarmLimits limits, String title, String baseline, boolean open) {
        boolean offers = open && presets.getItems().size() > 1;
        Words.visible(other, offers);
        Words.visible(chosen, !offers);
        other.setText(title);
        other.setAccessibleText(TEXTS.say("limits.preset", title));
        preset.setText(title);
        if (!limits.equals(shown) || !base.equals(baseline)) {
            shown = limits;
            base = baseline;
            rows = 0;
            table.getChildren().clear();
            headings();
            row(
                    TEXTS.say("limits.spo2"),
                    "of-spo2",
                    p -> number(limits, Metric.SPO2, Direction.BELOW, p),
                    delays(limits, Metric.SPO2));
            row(TEXTS.say("limits.pr"), "of-pr", p -> range(limits, p), delays(limits, Metric.PULSE_RATE));
            row(TEXTS.say("limits.bp"), "of-bp", p -> pressure(limits.cuff(), p), repeat(limits.cuff()));
            CuffLimits.Rise rise = limits.cuff().rise();
            row(
                    TEXTS.say("limits.rise"),
                    "of-bp",
                    p -> p == AlarmPriority.LOW ? "+" + rise.systolic() + "/+" + rise.diastolic() : "",
                    baseline.isEmpty() ? TEXTS.say("limits.rise.off") : TEXTS.say("limits.rise.from", baseline));
        }
    }

    private void headings() {
        for (AlarmPriority priority : AlarmPriority.values()) {
            PriorityMark mark = new PriorityMark(20, priority);
            mark.getStyleClass().add("outline");
            mark.relocate(column(priority), 5);
            table.getChildren().add(mark);
            Words.at(table, "note ink2", column(priority) + 24, 2, 74, 26, Pos.CENTER_LEFT)
                    .setText(AlarmWords.priority(priority));
        }
        Words.at(table, "note ink2", delay(), 2, 120, 26, Pos.CENTER_LEFT).setText(TEXTS.say("limits.delay"));
    }

    private double column(AlarmPriority priority) {
        double share = Math.min(1, width / WIDE);
        return share
                * switch (priority) {
                    case LOW -> 132;
                    case MEDIUM -> 234;
                    case HIGH -> 336;
                };
    }

    private double delay() {
        return Math.min(1, width / WIDE) * 440;
    }

    private void row(String name, String colour, Function<AlarmPriority, String> cell, String delay) {
        double y = 32 + rows++ * ROW;
        Rows.rule(table, 0, y, width - 40);
        Words.at(table, "body-s semibold " + colour, 0, y, column(AlarmPriority.LOW), ROW, Pos.CENTER_LEFT)
                .setText(name);
        for (AlarmPriority priority : AlarmPriority.values()) {
            Words.at(table, "body-s", column(priority), y, 100, ROW, Pos.CENTER_LEFT)
                    .setText(cell.apply(priority));
        }
        double place = width - 40 - delay();
        Label last = Words.at(table, "body-s ink2", delay(), y, place, ROW, Pos.CENTER_LEFT);
        FitText.show(last, delay, place, "body-s ink2", "note ink2");
    }

    private static String number(AlarmLimits limits, Metric metric, Direction side, AlarmPriority priority) {
        OptionalDouble limit = limits.limit(metric, side, priority);
        return limit.isPresent() ? Long.toString(Math.round(limit.getAsDouble())) : "";
    }

    private static String range(AlarmLimits limits, AlarmPriority priority) {
        String below = number(limits, Metric.PULSE_RATE, Direction.BELOW, priority);
        String above = number(limits, Metric.PULSE_RATE, Direction.ABOVE, priority);
        return below.isEmpty() && above.isEmpty() ? "" : below + "–" + above;
    }

    private static String pressure(CuffLimits limits, AlarmPriority priority) {
        return limits.high().stream()
                .filter(t -> t.priority() == priority)
                .findFirst()
                .map(t -> t.systolic() + "/" + t.diastolic())
                .orElse("");
    }

    private static String repeat(CuffLimits limits) {
        return TEXTS.say("limits.repeat", limits.repeatWithin().toMinutes());
    }

    /// Every delay of a metric's rules, lowest priority first: `30 / 15 / 5 s`, where the sides differ `5–10`.
    private static String delays(AlarmLimits limits, Metric metric) {
        String all = Stream.of(AlarmPriority.LOW, AlarmPriority.MEDIUM, AlarmPriority.HIGH)
                .map(p -> delays(limits.sampled(), metric, p))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" / "));
        return all.isEmpty() ? "" : all + " s";
    }

    private static String delays(List<SampledRule> rules, Metric metric, AlarmPriority priority) {
        List<Long> seconds = rules.stream()
                .filter(r -> r.metric() == metric && r.priority() == priority)
                .map(SampledRule::delayOn)
                .map(Duration::toSeconds)
                .distinct()
                .sorted()
                .toList();
        return seconds.isEmpty()
                ? ""
                : seconds.size() == 1 ? seconds.getFirst().toString() : seconds.getFirst() + "–" + seconds.getLast();
    }
}
