package vigil.store;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A PIN as it is kept: salted and made slow to guess, so that a stolen file does not hand out PINs at once.
///
/// Thread rule: immutable.
///
/// @param salt hexadecimal
/// @param hash hexadecimal
record PinHash(String salt, int iterations, String hash) {
    private static final String METHOD = "PBKDF2WithHmacSHA512";

    /// As many as OWASP's Password Storage Cheat Sheet recommends for this method; a fraction of a second.
    static final int ITERATIONS = 210_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// A PIN with a new salt.
    static PinHash of(String pin, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PinHash(
                HexFormat.of().formatHex(salt), iterations, HexFormat.of().formatHex(derive(pin, salt, iterations)));
    }

    /// True if it was made of that PIN.
    boolean fits(String pin) {
        HexFormat hex = HexFormat.of();
        return MessageDigest.isEqual(derive(pin, hex.parseHex(salt), iterations), hex.parseHex(hash));
    }

    private static byte[] derive(String pin, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(pin.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(METHOD).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + METHOD, e);
        } finally {
            spec.clearPassword();
        }
    }
}
