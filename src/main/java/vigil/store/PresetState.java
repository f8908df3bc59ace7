package vigil.store;

/// Where a version of a preset stands.
public enum PresetState {
    /// Came with Vigil; cannot be changed.
    SHIPPED,
    /// Written, not released: no session starts from it.
    DRAFT,
    /// A clinician released it. The newest signed version of a preset is the one that counts.
    SIGNED,
    /// Released once, and taken back.
    WITHDRAWN
}
