/**
 * Words that the database holds sealed: with authenticated encryption, bound to municipality and row, so that somebody
 * with the database alone reads none of them.
 *
 * <p>An entity keeps such words in a field of type {@link nl.leertafel.vault.SealedText} on a column of type {@code bytea
 * not null}, for example {@code sealed_remark}. It is made with the ids of the entity's own row, {@code
 * SealedText.of(remark, municipalityId, id)}, and read with them, {@code sealedRemark.words(municipalityId, id)}; erased it
 * is {@link nl.leertafel.vault.SealedText#NONE}, which the column shows as no bytes at all. Sealing and opening go by
 * themselves. Lists that are read by SQL open a column with {@link nl.leertafel.vault.Vault#open}.
 *
 * <p>Each such column is named by a bean of type {@link nl.leertafel.vault.SealedColumn}, so that it is sealed anew when
 * the keys are rotated.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package nl.leertafel.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
