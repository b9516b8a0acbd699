package nl.leertafel.vault;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class JdbcRotation implements Rotation {
    private static final int STEP = 100;

    private final List<SealedColumn> columns;
    private final Keys keys;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    JdbcRotation(
            List<SealedColumn> columns, Keys keys, Vault vault, JdbcClient jdbc, TransactionTemplate transactions) {
        this.columns = columns;
        this.keys = keys;
        this.vault = vault;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    private record Old(UUID id, UUID municipalityId, byte[] sealed) {}

    @Override
    public int sealAnew() {
        int done = 0;
        for (SealedColumn column : columns) {
            for (int step = step(column); step > 0; step = step(column)) done += step;
        }
        return done;
    }

    /** A row that somebody is changing is left for a next time. */
    private int step(SealedColumn column) {
        return transactions.execute(status -> {
            List<Old> found = jdbc.sql("select id, municipality_id, " + column.column() + " as sealed from "
                            + column.table() + " where " + column.column() + " <> '' and substring(" + column.column()
                            + " from 2 for 4) <> ? limit " + STEP + " for update skip locked")
                    .param(version(current()))
                    .query(Old.class)
                    .list();
            for (Old old : found) {
                String words = vault.open(old.sealed(), old.municipalityId(), old.id());
                jdbc.sql("update " + column.table() + " set " + column.column() + " = ? where id = ?")
                        .params(vault.seal(words, old.municipalityId(), old.id()), old.id())
                        .update();
            }
            return found.size();
        });
    }

    @Override
    public SortedMap<Integer, Long> texts() {
        return transactions.execute(status -> counted()); // outside of one the municipality shows nothing
    }

    private SortedMap<Integer, Long> counted() {
        SortedMap<Integer, Long> texts = new TreeMap<>();
        for (SealedColumn column : columns) {
            jdbc.sql("select substring(" + column.column() + " from 2 for 4) as version, count(*) as n from "
                            + column.table() + " where " + column.column() + " <> '' group by 1")
                    .query((row, number) ->
                            texts.merge(ByteBuffer.wrap(row.getBytes("version")).getInt(), row.getLong("n"), Long::sum))
                    .list();
        }
        return texts;
    }

    @Override
    public int current() {
        return keys.primary().version();
    }

    @Override
    public void forgetOldKeys() {
        jdbc.sql("delete from vault_key where version <> ?").param(current()).update();
    }

    private static byte[] version(int version) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(version).array();
    }
}
