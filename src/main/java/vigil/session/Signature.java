package vigil.session;

import vigil.metric.Timestamp;

/// A signature under a discharge (21 CFR 11.50: printed name, time, meaning).
public record Signature(SignatureRole role, String name, String meaning, Timestamp at) {}
