package vigil.device.protocol;

import java.util.Optional;
import vigil.profile.Check;
import vigil.profile.DescribedProfile;
import vigil.profile.Transform;

/// Takes a frame off the wire: undoes what was done to it for the journey, and holds it against its check.
/// What came out lies here until the next frame.
///
/// Confined to one thread. A frame that needs no undoing is not copied.
final class FrameOpener {
    private final Optional<Transform> transform;
    private final Optional<Check> check;
    private final byte[] room;
    private byte[] bytes = new byte[0];
    private int from;
    private int to;

    FrameOpener(DescribedProfile profile) {
        // An escaped frame changes its length, so its framer undoes that itself.
        this.transform = profile.transform().filter(t -> !(t instanceof Transform.Escape));
        this.check = profile.check();
        this.room = new byte[transform.isPresent() ? profile.framing().largest() : 0];
    }

    /// Opens the frame `raw[start..end)`.
    ///
    /// @return false if its check is wrong
    boolean open(byte[] raw, int start, int end) {
        bytes = raw;
        from = start;
        to = end;
        if (transform.isPresent()) {
            bytes = room;
            from = 0;
            to = Transforms.undo(transform.get(), raw, start, end, room);
        }
        return to >= 0 && (check.isEmpty() || check.get().holds(bytes, from, to));
    }

    boolean isChecked() {
        return check.isPresent();
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
