package vigil.device.tcp;

/// What a telnet peer says beside the data (RFC 854, RFC 855).
///
/// Thread rule: immutable.
sealed interface TelnetSignal {

    /// One of the four verbs about an option.
    ///
    /// @param verb [Telnet#WILL], [Telnet#WONT], [Telnet#DO] or [Telnet#DONT]
    /// @param option the option's number, 0 to 255
    record Negotiation(int verb, int option) implements TelnetSignal {}

    /// What is said within an option.
    ///
    /// @param content without the option's number, escapes removed
    record Subnegotiation(int option, byte[] content) implements TelnetSignal {}
}
