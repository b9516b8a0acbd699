package nl.leertafel.tables;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LearningTables extends Repository<LearningTable, UUID> {
    LearningTable saveAndFlush(LearningTable table);

    Optional<LearningTable> findById(UUID id);

    @Query("select count(t) > 0 from LearningTable t where lower(t.name) = lower(:name) and t.id <> :except")
    boolean isNameTaken(String name, UUID except);
}
