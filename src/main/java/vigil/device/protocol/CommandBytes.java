package vigil.device.protocol;

import java.io.ByteArrayOutputStream;
import vigil.profile.Check;
import vigil.profile.DescribedProfile;
import vigil.profile.Framing;
import vigil.profile.HostCommand;

/// Writes out a command: its fixed bytes, the usual value of each parameter, length and check worked out,
/// made ready for the wire.
public final class CommandBytes {
    private CommandBytes() {}

    /// The bytes that say `command` to the device.
    public static byte[] of(DescribedProfile profile, HostCommand command) {
        byte[] frame = frame(profile, command);
        return profile.transform().map(t -> Transforms.apply(t, frame)).orElse(frame);
    }

    private static byte[] frame(DescribedProfile profile, HostCommand command) {
        int width = profile.check().map(Check::width).orElse(0);
        int size = command.template().stream()
                .mapToInt(p -> p instanceof HostCommand.Part.Checked ? width : 1)
                .sum();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
        boolean isChecked = false;
        for (HostCommand.Part part : command.template()) {
            switch (part) {
                case HostCommand.Part.Fixed fixed -> bytes.write(fixed.value());
                case HostCommand.Part.Parameter parameter -> bytes.write(parameter.usual());
                case HostCommand.Part.Length length -> bytes.write(lengthByte(profile.framing(), size));
                case HostCommand.Part.Checked checked -> {
                    bytes.writeBytes(new byte[width]);
                    isChecked = true;
                }
            }
        }
        byte[] frame = bytes.toByteArray();
        if (isChecked && profile.check().isPresent()) {
            profile.check().get().write(frame, 0, frameEnd(profile.framing(), frame));
        }
        return frame;
    }

    /// Where the frame ends: what ends a line does not belong to it.
    static int frameEnd(Framing framing, byte[] bytes) {
        int end = bytes.length;
        if (framing instanceof Framing.Lines) {
            while (end > 0 && (bytes[end - 1] == '\r' || bytes[end - 1] == '\n')) {
                end--;
            }
        }
        return end;
    }

    /// What the length byte of a frame of `size` bytes says.
    static int lengthByte(Framing framing, int size) {
        return framing instanceof Framing.Counted counted ? size - counted.adds() : size;
    }
}
