package vigil.device.recorded;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// The text of a profile as it was when a link was made: a later change of the folder must not change the past.
///
/// Thread rule: immutable; the array is copied in and out.
///
/// @param id the profile's id
/// @param bytes the content of its `profile.yaml`; empty if it could not be read
public record ProfileText(String id, byte[] bytes) {
    private static final int DIGITS = 16;

    public ProfileText {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The first 16 hexadecimal digits of the text's SHA-256: enough to tell the versions of one folder apart. Empty if
    /// there is no text.
    public String digest() {
        return bytes.length == 0 ? "" : digest(bytes);
    }

    static String digest(byte[] text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(sum).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProfileText that && id.equals(that.id) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return id + " " + digest();
    }
}
