package vigil.device.protocol.ieee11073;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vigil.device.RawBytes;
import vigil.device.protocol.ieee11073.ReportReader.Observed;
import vigil.metric.Metric;

/// Gathers what one report says of one person, and puts the pulse of the cuff to the pressures it belongs to.
///
/// Confined to one thread; used for one person of one report.
final class FindingsOfPerson {
    private final List<Finding> all = new ArrayList<>();
    private final List<Observed> pulses = new ArrayList<>();

    void add(List<Observed> observed) {
        observed.forEach(this::add);
    }

    /// Everything that was added, understood.
    List<Finding> all() {
        pulses.forEach(this::cuffPulse); // only now are all pressures there
        pulses.clear();
        return List.copyOf(all);
    }

    private void add(Observed observed) {
        switch (observed.object().quantity()) {
            case BLOOD_PRESSURE -> pressures(observed);
            case CUFF_PULSE -> pulses.add(observed);
            case OXYGEN_SATURATION -> number(Metric.SPO2, observed);
            case PULSE_RATE -> number(Metric.PULSE_RATE, observed);
        }
    }

    private void number(Metric metric, Observed observed) {
        OptionalDouble value = basic(observed);
        if (value.isPresent()) {
            all.add(new Finding.Single(
                    metric, value.getAsDouble(), observed.object().hasKnownUnit(), observed.time()));
        }
    }

    private static OptionalDouble basic(Observed observed) {
        RawBytes value = observed.values().get(Codes.ATTRIBUTE_BASIC_VALUE);
        return value == null || value.size() != 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Sfloat.value(MderReader.of(value).u16()));
    }

    private void pressures(Observed observed) {
        RawBytes value = observed.values().get(Codes.ATTRIBUTE_COMPOUND_VALUE);
        List<Integer> parts = observed.object().components();
        if (value == null) {
            return;
        }
        MderReader in = MderReader.of(value);
        List<Integer> numbers = EventInfoReader.list(in, MderReader::u16);
        if (in.isBroken() || in.left() > 0 || numbers.size() != parts.size()) {
            return;
        }
        all.add(new Finding.Pressures(
                component(Codes.COMPONENT_SYSTOLIC, parts, numbers),
                component(Codes.COMPONENT_DIASTOLIC, parts, numbers),
                component(Codes.COMPONENT_MEAN, parts, numbers),
                observed.object().hasKnownUnit(),
                OptionalDouble.empty(),
                observed.time()));
    }

    /// The order of the components is the configuration's to say.
    private static double component(int code, List<Integer> parts, List<Integer> numbers) {
        int place = parts.indexOf(code);
        return place < 0 ? Double.NaN : Sfloat.value(numbers.get(place));
    }

    /// A pulse goes to the pressures of the same time that have none yet; one that goes to none is a number of
    /// its own.
    private void cuffPulse(Observed observed) {
        OptionalDouble pulse = basic(observed);
        if (pulse.isEmpty()) {
            return;
        }
        double beats = observed.object().hasKnownUnit() ? pulse.getAsDouble() : Double.NaN;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Finding.Pressures p
                    && p.pulse().isEmpty()
                    && p.deviceTime().equals(observed.time())) {
                all.set(
                        i,
                        new Finding.Pressures(
                                p.systolic(),
                                p.diastolic(),
                                p.mean(),
                                p.hasKnownUnit(),
                                OptionalDouble.of(beats),
                                p.deviceTime()));
                return;
            }
        }
        number(Metric.NIBP_PULSE_RATE, observed);
    }
}
