package nl.leertafel.vault;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Between an entity and its row: seals what is written, and leaves closed what is read. */
@Immutable
@Converter(autoApply = true)
class SealedTextConverter implements AttributeConverter<SealedText, byte[]> {
    private final Vault vault;

    SealedTextConverter(Vault vault) {
        this.vault = vault;
    }

    @Override
    public byte[] convertToDatabaseColumn(SealedText text) {
        if (text instanceof SealedText.Kept kept) return kept.sealed();
        SealedText.Fresh fresh = (SealedText.Fresh) text;
        return vault.seal(fresh.words(), fresh.municipality(), fresh.row());
    }

    @Override
    public SealedText convertToEntityAttribute(byte[] sealed) {
        return sealed.length == 0 ? SealedText.NONE : new SealedText.Kept(sealed, vault);
    }
}
