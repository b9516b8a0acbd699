package nl.leertafel.platform;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Sessions that cost a request one read, and a write only when something in them changed or their last access was
 * written more than a minute ago.
 */
class SparingSessions<S extends Session> implements FindByIndexNameSessionRepository<SparingSession<S>> {
    private final FindByIndexNameSessionRepository<S> store;
    private final SessionMemory memory;

    SparingSessions(FindByIndexNameSessionRepository<S> store, SessionMemory memory) {
        this.store = store;
        this.memory = memory;
    }

    @Override
    public SparingSession<S> createSession() {
        return new SparingSession<>(store.createSession());
    }

    @Override
    public void save(SparingSession<S> session) {
        store.save(session.stored());
        memory.remember(session);
    }

    @Override
    @SuppressWarnings("unchecked") // only this class puts sessions in the memory
    public @Nullable SparingSession<S> findById(String id) {
        Session known = memory.recall(id);
        if (known != null) return (SparingSession<S>) known;
        S found = store.findById(id);
        if (found == null) return null;
        SparingSession<S> session = new SparingSession<>(found);
        memory.remember(session);
        return session;
    }

    @Override
    public void deleteById(String id) {
        memory.forget(id);
        store.deleteById(id);
    }

    @Override
    public Map<String, SparingSession<S>> findByIndexNameAndIndexValue(String indexName, String indexValue) {
        return store.findByIndexNameAndIndexValue(indexName, indexValue).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new SparingSession<>(entry.getValue())));
    }
}
