package vigil.ui.technician;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vigil.device.Heard;
import vigil.device.LinkStatus;
import vigil.device.PortInfo;
import vigil.ui.control.Errands;

/// The ports of the machine: which link is on each, and what was heard on those that no link uses.
///
/// Thread rule: FX thread; what listens does so in the background.
final class PortBench {
    private final TechnicianSource source;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<List<PortRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper listening = new ReadOnlyBooleanWrapper();
    private List<PortInfo> ports = List.of();
    private Map<PortInfo, Heard> heard = Map.of();

    PortBench(TechnicianSource source, Errands errands) {
        this.source = source;
        this.errands = errands;
    }

    ReadOnlyObjectProperty<List<PortRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// True while ports are listened to.
    ReadOnlyBooleanProperty listening() {
        return listening.getReadOnlyProperty();
    }

    /// The ports that are there now; their rows show with the next links.
    void found(List<PortInfo> there) {
        ports = there;
    }

    /// Shows which link is on which port.
    void show(List<LinkStatus> links) {
        rows.set(PortRow.of(ports, links, heard, source));
    }

    /// Listens on the ports that no link uses; their rows tell what was heard.
    ///
    /// @param done told when it was
    /// @param failed told if it cannot be done
    void listen(Runnable done, Consumer<RuntimeException> failed) {
        if (listening.get()) {
            return;
        }
        listening.set(true);
        errands.run(
                source::listen,
                result -> {
                    listening.set(false);
                    heard = result;
                    done.run();
                },
                failure -> {
                    listening.set(false);
                    failed.accept(failure);
                });
    }
}
