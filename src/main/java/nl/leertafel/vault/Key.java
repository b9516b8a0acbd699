package nl.leertafel.vault;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret with its version, from 1. Sealed words carry the version; the secret itself is never used, but others that are
 * derived from it.
 */
record Key(int version, byte[] secret) {
    static final int LENGTH = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    static Key random(int version) {
        byte[] secret = new byte[LENGTH];
        RANDOM.nextBytes(secret);
        return new Key(version, secret);
    }

    /** A secret for one use, from which neither this one nor that of another use can be told. */
    byte[] derived(String use) {
        try {
            byte[] info = ("leertafel " + use).getBytes(StandardCharsets.UTF_8);
            return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], info, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it stands in {@code leertafel.keys}. */
    String written() {
        return version + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    @Override
    public String toString() {
        return "key " + version;
    }
}
