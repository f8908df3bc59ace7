package vigil.session.gate;

import java.util.Optional;
import java.util.OptionalDouble;
import vigil.metric.Timestamp;
import vigil.session.Session;

/// What an authorisation writes down of the patient: the newest signals, if they are new enough for the gate.
public final class BeforeDose {
    private BeforeDose() {}

    /// SpO2 in %; empty if there is no new one.
    public static OptionalDouble saturation(Session session, Timestamp now) {
        return number(SignalItems.saturationValue(session, now));
    }

    /// Pulse rate per minute; empty if there is no new one.
    public static OptionalDouble pulse(Session session, Timestamp now) {
        return number(SignalItems.pulseRate(session, now));
    }

    private static OptionalDouble number(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
