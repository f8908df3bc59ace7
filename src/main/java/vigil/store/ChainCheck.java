package vigil.store;

import java.util.Optional;

/// Holds one session's rows, one by one, against their links. Confined to one thread.
// Control: H27
final class ChainCheck {
    private final String session;
    private final boolean whole;
    private String before = HashChain.BEGINNING;
    private long chained;

    /// @param whole true if every entry must have a link; false for a session that an older Vigil began
    ChainCheck(String session, boolean whole) {
        this.session = session;
        this.whole = whole;
    }

    /// How many rows have a link.
    long chained() {
        return chained;
    }

    /// The newest link.
    String newest() {
        return before;
    }

    /// The next row.
    ///
    /// @param link its link; empty if it has none
    /// @return what is wrong with it, if anything
    Optional<String> next(Row row, Optional<String> link) {
        if (link.isEmpty()) {
            return whole || chained > 0
                    ? Optional.of("Entry " + row.seq() + " of session " + session + " has no link in the hash chain.")
                    : Optional.empty();
        }
        chained++;
        String expected = HashChain.link(before, session, row);
        before = link.get();
        return expected.equals(before)
                ? Optional.empty()
                : Optional.of("Entry " + row.seq() + " of session " + session
                        + " breaks the hash chain: it, or the one before it, is not as it was written.");
    }
}
