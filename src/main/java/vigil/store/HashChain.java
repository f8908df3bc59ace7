package vigil.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The chain over a log: each link is made over the link before it and what is kept now. Whoever changes one entry must
/// make every link after it anew; that is found by anyone who wrote down one of them.
///
/// Thread rule: immutable.
final class HashChain {
    /// What the first link of all is made over.
    static final String BEGINNING = "";

    private HashChain() {}

    /// The link of a session's entry.
    static String link(String before, String session, Row row) {
        return link(
                before,
                session,
                Long.toString(row.seq()),
                Long.toString(row.at().monoNanos()),
                Long.toString(row.at().wallMillis()),
                row.type(),
                row.payload());
    }

    /// SHA-256 over the link before and these fields, each behind its length, so that no two lists of fields read
    /// alike.
    static String link(String before, String... fields) {
        MessageDigest digest = sha256();
        add(digest, before);
        for (String field : fields) {
            add(digest, field);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
