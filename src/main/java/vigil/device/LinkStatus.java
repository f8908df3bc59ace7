package vigil.device;

import vigil.metric.Timestamp;

/// A link as it stands, for screens.
///
/// @param device the link's name, `profile@port`
/// @param since when it entered this state
/// @param lastFrame when the last good frame came; equal to `since` of the first state if none came
/// @param reason what went wrong on the way to this state, in words; empty if nothing did, and while it is live
/// @param line how the port is open; [Line#NONE] while it is not
public record LinkStatus(
        String device,
        String profile,
        String port,
        LinkState state,
        Timestamp since,
        Timestamp lastFrame,
        FrameCounts counts,
        String reason,
        Line line) {

    /// How a port is open.
    ///
    /// @param place the path behind an address that names an adapter; empty if the address is the path
    /// @param settings for example `9600 8N1`
    public record Line(String place, String settings) {
        public static final Line NONE = new Line("", "");
    }

    /// A link whose port is not open.
    public LinkStatus(
            String device,
            String profile,
            String port,
            LinkState state,
            Timestamp since,
            Timestamp lastFrame,
            FrameCounts counts,
            String reason) {
        this(device, profile, port, state, since, lastFrame, counts, reason, Line.NONE);
    }

    /// True if `port` is the one this link has open, or looks for.
    public boolean isOn(PortInfo port) {
        return line.place().isEmpty() && UsbAddress.isMeantBy(this.port)
                ? UsbAddress.parse(this.port).names(port)
                : path().equals(port.path());
    }

    /// The path that stands for the port on this machine, as far as it is known.
    public String path() {
        return line.place().isEmpty() ? port : line.place();
    }
}
