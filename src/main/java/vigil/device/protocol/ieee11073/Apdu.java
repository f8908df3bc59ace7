package vigil.device.protocol.ieee11073;

import java.util.Optional;

/// An application protocol data unit: one thing that manager or agent says (11073-20601; protocol facts,
/// section 15).
///
/// Thread rule: immutable.
sealed interface Apdu {

    /// AARQ: the agent wants to associate.
    ///
    /// @param common whether it offers 11073-20601, version 1, encoded after MDER
    /// @param system the agent's own number (EUI-64)
    /// @param configuration how its objects are laid out; up to 3FFF by standard, from 4000 its own
    record AssociationRequest(boolean common, long system, int configuration) implements Apdu {}

    /// AARE: the manager's answer.
    record AssociationResponse(int result, long system) implements Apdu {
        static final int ACCEPTED = 0;

        /// Accepted, but the agent must first say how its objects are laid out.
        static final int ACCEPTED_UNKNOWN_CONFIGURATION = 3;

        /// Not in the facts: the number that open implementations agree on.
        static final int REJECTED_NO_COMMON_PROTOCOL = 4;
    }

    /// RLRQ: either side wants to part.
    record ReleaseRequest(int reason) implements Apdu {}

    /// RLRE: and the other agrees.
    record ReleaseResponse(int reason) implements Apdu {}

    /// ABRT: either side parts at once.
    record Abort(int reason) implements Apdu {
        static final int UNDEFINED = 0;
        static final int RESPONSE_TIMEOUT = 2;

        /// Not in the facts: the number that open implementations agree on.
        static final int CONFIGURATION_TIMEOUT = 3;
    }

    /// PRST: something said within the association.
    sealed interface Presentation extends Apdu {
        /// Ties an answer to what it answers.
        int invoke();
    }

    /// Something happened at an object of the agent: its configuration, or measurements.
    ///
    /// @param confirmed whether the agent waits for an answer
    /// @param time the agent's relative time; [Codes#NO_TIME] if it has none
    record EventReport(int invoke, boolean confirmed, int handle, long time, int type, EventInfo info)
            implements Presentation {}

    /// The answer to a confirmed event report.
    ///
    /// @param verdict on a configuration; empty in the answer to measurements
    record EventAnswer(int invoke, int handle, long time, int type, Optional<Verdict> verdict)
            implements Presentation {}

    /// What the manager thinks of a configuration.
    record Verdict(int configuration, int result) {
        static final int ACCEPTED = 0;

        /// Not in the facts: the number that open implementations agree on.
        static final int UNSUPPORTED = 1;
    }

    /// The manager sets one attribute of an object; confirmed.
    record SetRequest(int invoke, int handle, int attribute, int value) implements Presentation {}

    /// Another service, of which only the kind was read: the answer to a set, a get, an error.
    record OtherService(int invoke, int choice) implements Presentation {}
}
