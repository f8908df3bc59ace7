package vigil.device.recorded;

import vigil.device.LinkListener;
import vigil.metric.Timestamp;

/// Keeps the raw bytes of one room's links while a session runs there.
///
/// Thread rule: [#tape] before the link starts, also while a session runs; [#begin] and [#end] from one thread, the
/// room's. All return at once.
public interface RoomCapture {
    /// Keeps nothing.
    RoomCapture NONE = new RoomCapture() {
        @Override
        public LinkListener tape(String device, ProfileText profile, LinkListener next) {
            return next;
        }

        @Override
        public void begin(String session) {}

        @Override
        public void end(Timestamp at) {}
    };

    /// A listener for a link of this room: it hands everything on to `next`, and keeps what passes over the wire.
    ///
    /// @param device the link's name, `profile@port`
    /// @param profile what decodes it
    LinkListener tape(String device, ProfileText profile, LinkListener next);

    /// From now on the room's raw bytes belong to this session: a new one, or one that goes on after a crash.
    void begin(String session);

    /// The session is over.
    void end(Timestamp at);
}
