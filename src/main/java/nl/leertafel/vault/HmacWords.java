package nl.leertafel.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** The first eight bytes of HMAC-SHA-256 with a secret for each municipality. */
@Component
class HmacWords implements BlindWords {
    private static final String HMAC = "HmacSHA256";

    private final Keys keys;

    HmacWords(Keys keys) {
        this.keys = keys;
    }

    @Override
    public long of(String word, UUID municipality) {
        return number(keys.primary(), word, municipality);
    }

    @Override
    public List<Long> everyKey(String word, UUID municipality) {
        return keys.all().stream().map(key -> number(key, word, municipality)).toList();
    }

    @Override
    public int version() {
        return keys.primary().version();
    }

    private static long number(Key key, String word, UUID municipality) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.derived("search " + municipality), HMAC));
            return ByteBuffer.wrap(mac.doFinal(word.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
