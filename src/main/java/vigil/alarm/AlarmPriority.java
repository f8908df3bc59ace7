package vigil.alarm;

/// How urgent the operator's response is (IEC 60601-1-8, 6.1.2). Declared from least to most urgent, so `compareTo`
/// ranks.
public enum AlarmPriority {
    LOW,
    MEDIUM,
    HIGH
}
