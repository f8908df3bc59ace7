package vigil.device.protocol.ieee11073;

import java.util.LinkedHashMap;
import java.util.Optional;

/// The configurations an agent need not describe (again): the standard ones, and those that were described
/// on this link before. An agent's own numbers mean something for that agent only, so they are kept by its
/// system id.
///
/// Confined to one thread. It keeps the newest few, so that a hostile stream cannot make it grow.
final class KnownConfigurations {
    private static final int MOST = 8;
    private static final int FIRST_EXTENDED = 0x4000;

    private final LinkedHashMap<Key, AgentConfiguration> described = new LinkedHashMap<>();

    private record Key(long system, int id) {}

    Optional<AgentConfiguration> find(long system, int id) {
        return id < FIRST_EXTENDED
                ? StandardConfigurations.find(id)
                : Optional.ofNullable(described.get(new Key(system, id)));
    }

    void keep(long system, AgentConfiguration configuration) {
        Key key = new Key(system, configuration.id());
        described.remove(key);
        described.put(key, configuration);
        if (described.size() > MOST) {
            described.pollFirstEntry();
        }
    }
}
