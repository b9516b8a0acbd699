package nl.leertafel.notices.mail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Tokens in the links of mails: the municipality, behind whose wall the mail is found, and 192 random bits. Only a hash is
 * kept, so that a copy of the database opens nothing.
 */
public final class MailTokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET = 24;
    private static final int PLACE = 16;

    private MailTokens() {}

    public static String make(UUID municipality) {
        byte[] secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        ByteBuffer token = ByteBuffer.allocate(PLACE + SECRET)
                .putLong(municipality.getMostSignificantBits())
                .putLong(municipality.getLeastSignificantBits())
                .put(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** Where to look for the token; empty when it cannot be one. */
    public static Optional<UUID> municipality(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != PLACE + SECRET) return Optional.empty();
            ByteBuffer read = ByteBuffer.wrap(bytes);
            return Optional.of(new UUID(read.getLong(), read.getLong()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }
}
