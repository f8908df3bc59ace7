package vigil.session.schedule;

/// What can be due.
public enum DueKind {
    CUFF,
    SCORE,
    /// The earliest moment of the next nasal device.
    DEVICE,
    DOSE_END,
    /// The earliest moment at which the patient may leave.
    LEAVE
}
