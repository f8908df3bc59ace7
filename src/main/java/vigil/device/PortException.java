package vigil.device;

import java.io.IOException;

/// A port that could not be opened; the message is one sentence a technician can act on and names the port.
public final class PortException extends IOException {
    private static final long serialVersionUID = 1L;

    public PortException(String sentence) {
        super(sentence);
    }
}
