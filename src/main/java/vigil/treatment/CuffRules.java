package vigil.treatment;

import java.time.Duration;

/// What the console may ask of a cuff, and when a reading is overdue.
///
/// @param leastGap the least time between two starts
/// @param retries how many automatic retries are allowed ...
/// @param retryWindow ... within this time; then a person decides
/// @param overdueLow a reading this long after it was due is a LOW alarm
/// @param overdueMedium and this long, a MEDIUM one
/// @param repeatLead how long before it is due an automatic repeat is started, so that its result is there in time
/// @param source where the numbers come from
public record CuffRules(
        Duration leastGap,
        int retries,
        Duration retryWindow,
        Duration overdueLow,
        Duration overdueMedium,
        Duration repeatLead,
        String source) {}
