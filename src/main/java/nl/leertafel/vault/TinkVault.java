package nl.leertafel.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * AES-256-GCM by Tink: a byte 1, the version of the key in four bytes, a nonce of twelve bytes, the sealed words, and
 * sixteen bytes that show whether any of it was changed.
 */
@Component
class TinkVault implements Vault {
    private static final int VERSION_AT = 1;

    private final Aead aead;
    private final int primary;

    TinkVault(Keys keys) {
        this.primary = keys.primary().version();
        try {
            AeadConfig.register();
            KeysetHandle.Builder handle = KeysetHandle.newBuilder();
            for (Key key : keys.all()) handle.addEntry(entry(key, key == keys.primary()));
            this.aead = handle.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink cannot work with these keys", e);
        }
    }

    @AccessesPartialKey
    private static KeysetHandle.Builder.Entry entry(Key key, boolean primary) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(Key.LENGTH)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        KeysetHandle.Builder.Entry entry = KeysetHandle.importKey(AesGcmKey.builder()
                .setParameters(parameters)
                .setIdRequirement(key.version())
                .setKeyBytes(SecretBytes.copyFrom(key.derived("seal"), InsecureSecretKeyAccess.get()))
                .build());
        return primary ? entry.makePrimary() : entry;
    }

    @Override
    public byte[] seal(String words, UUID municipality, UUID row) {
        if (words.isEmpty()) return new byte[0];
        try {
            return aead.encrypt(words.getBytes(StandardCharsets.UTF_8), bound(municipality, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Words for row " + row + " could not be sealed", e);
        }
    }

    @Override
    public String open(byte[] sealed, UUID municipality, UUID row) {
        if (sealed.length == 0) return "";
        try {
            return new String(aead.decrypt(sealed, bound(municipality, row)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new CannotOpen("Sealed words of row " + row + " do not open with the keys that are here", e);
        }
    }

    @Override
    public boolean isCurrent(byte[] sealed) {
        return sealed.length == 0 || ByteBuffer.wrap(sealed).getInt(VERSION_AT) == primary;
    }

    /** Sealed words that are moved to another row or municipality do not open there. */
    private static byte[] bound(UUID municipality, UUID row) {
        return ByteBuffer.allocate(32)
                .putLong(municipality.getMostSignificantBits())
                .putLong(municipality.getLeastSignificantBits())
                .putLong(row.getMostSignificantBits())
                .putLong(row.getLeastSignificantBits())
                .array();
    }
}
