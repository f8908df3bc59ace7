package vigil.monitor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vigil.device.LinkState;
import vigil.metric.Timestamp;
import vigil.session.SessionEvent;

/// How the links of the room's devices stand. Confined to the monitor's thread.
final class RoomLinks {
    private final Map<String, LinkView> views = new LinkedHashMap<>();

    RoomLinks(Collection<RoomDevice> devices, Timestamp now) {
        devices.forEach(device -> add(device, now));
    }

    /// A device whose link is not open yet.
    void add(RoomDevice device, Timestamp now) {
        views.put(device.device(), new LinkView(device.device(), device.name(), LinkState.CLOSED, now, ""));
    }

    /// A link changed.
    ///
    /// @return what the log is to say of it
    SessionEvent changed(MonitorInput.LinkChanged change, Timestamp now) {
        LinkView before = views.get(change.device());
        String name = before == null ? change.device() : before.name();
        LinkView view = new LinkView(change.device(), name, change.state(), now, change.reason());
        views.put(change.device(), view);
        return event(view);
    }

    boolean isLive(String device) {
        LinkView view = views.get(device);
        return view != null && view.state() == LinkState.LIVE;
    }

    /// All of them as the log says it.
    List<SessionEvent> events() {
        return views.values().stream().map(RoomLinks::event).toList();
    }

    List<LinkView> views() {
        return List.copyOf(views.values());
    }

    private static SessionEvent event(LinkView link) {
        return new SessionEvent.LinkChanged(link.device(), link.state().name(), link.reason());
    }
}
