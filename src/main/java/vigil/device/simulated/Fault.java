package vigil.device.simulated;

/// Something that for a while goes wrong, or otherwise than usual, in a simulation. What a person calls it
/// in a scenario file is [FaultWord].
///
/// Thread rule: immutable.
sealed interface Fault permits Effect, CuffTrouble, Fault.OfTheDevice, Fault.OfTheCable {
    /// When.
    Span span();

    /// The same, begun later.
    Fault later(double seconds);

    /// The device does something wrong itself.
    sealed interface OfTheDevice extends Fault permits BadChecksum, Stall, Reset, ClockWrong {}

    /// What the device says comes out of the cable spoilt, or not at all.
    sealed interface OfTheCable extends Fault permits WireTrouble, WrongBaud, CablePulled, PortRenamed {}

    /// Frames carry a wrong check.
    ///
    /// @param chance per frame
    record BadChecksum(Span span, double chance) implements OfTheDevice {
        @Override
        public Fault later(double seconds) {
            return new BadChecksum(span.later(seconds), chance);
        }
    }

    /// The device says nothing, though it goes on measuring and obeying.
    ///
    /// @param late whether it then says late what it kept back; otherwise that is gone
    record Stall(Span span, boolean late) implements OfTheDevice {
        @Override
        public Fault later(double seconds) {
            return new Stall(span.later(seconds), late);
        }
    }

    /// The device is switched off at the beginning of the span, and on again at its end, with nothing
    /// remembered.
    record Reset(Span span) implements OfTheDevice {
        @Override
        public Fault later(double seconds) {
            return new Reset(span.later(seconds));
        }
    }

    /// The device's own clock is wrong.
    ///
    /// @param ahead by how many seconds from the beginning of the span; negative if it is behind
    /// @param gains how many seconds it gains every second of the span; negative if it loses
    record ClockWrong(Span span, double ahead, double gains) implements OfTheDevice {
        @Override
        public Fault later(double seconds) {
            return new ClockWrong(span.later(seconds), ahead, gains);
        }

        /// How far ahead the clock is.
        double aheadAt(double seconds) {
            return span.contains(seconds) ? ahead + gains * (seconds - span.from()) : 0;
        }
    }

    /// The device speaks and listens at a rate that is not the one it is known for.
    ///
    /// @param baud bits a second
    record WrongBaud(Span span, int baud) implements OfTheCable {
        @Override
        public Fault later(double seconds) {
            return new WrongBaud(span.later(seconds), baud);
        }
    }

    /// The cable is out of its socket.
    record CablePulled(Span span) implements OfTheCable {
        @Override
        public Fault later(double seconds) {
            return new CablePulled(span.later(seconds));
        }
    }

    /// The port is gone for the span, and from then on has another name: what happens to a USB adapter that
    /// is pulled and plugged in again.
    record PortRenamed(Span span) implements OfTheCable {
        @Override
        public Fault later(double seconds) {
            return new PortRenamed(span.later(seconds));
        }
    }
}
