package vigil.device;

import java.util.List;

/// Finds the ports that are there now.
@FunctionalInterface
public interface PortLister {
    /// The ports present, sorted by path. May take some 100 ms; never call it on the FX thread.
    List<PortInfo> list();
}
