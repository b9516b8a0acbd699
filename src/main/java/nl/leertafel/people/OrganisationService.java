package nl.leertafel.people;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with the organisations of the municipality. */
@Service
@Transactional
class OrganisationService {
    private static final String KNOWN = "people.rule.organisationKnown";

    private final Organisations organisations;
    private final PeopleList list;
    private final Submissions submissions;

    OrganisationService(Organisations organisations, PeopleList list, Submissions submissions) {
        this.organisations = organisations;
        this.list = list;
        this.submissions = submissions;
    }

    @Transactional(readOnly = true)
    public List<OrganisationRow> rows(Actor actor) {
        mustAdminister(actor);
        return list.organisations();
    }

    /** Those to which somebody new may be added, and the one that somebody has already. */
    @Transactional(readOnly = true)
    public List<OrganisationRow> choices(Actor actor, @Nullable UUID current) {
        return rows(actor).stream()
                .filter(row -> row.active() || row.id().equals(current))
                .toList();
    }

    @Transactional(readOnly = true)
    public OrganisationForm form(Actor actor, UUID id, UUID submission) {
        Organisation organisation = find(actor, id);
        return new OrganisationForm(
                organisation.name(), organisation.kind(), organisation.active(), submission, organisation.version());
    }

    /** @throws NotFound for everybody but an administrator of the municipality to which the organisation belongs */
    @Transactional(readOnly = true)
    public void mustSee(Actor actor, @Nullable UUID id) {
        mustAdminister(actor);
        if (id != null) find(actor, id);
    }

    public UUID add(Actor actor, OrganisationForm form) {
        mustAdminister(actor);
        return submissions.once(form.submission(), actor, () -> {
            mustBeNew(form.name(), null);
            return store(new Organisation(actor.municipalityId(), form.name(), form.kind()));
        });
    }

    public UUID change(Actor actor, UUID id, OrganisationForm form) {
        return submissions.once(form.submission(), actor, () -> {
            Organisation organisation = find(actor, id);
            if (organisation.version() != form.version()) throw new Stale("organisation", id);
            mustBeNew(form.name(), id);
            organisation.change(form.name(), form.kind(), Boolean.TRUE.equals(form.active()));
            return store(organisation);
        });
    }

    /** For a demonstration. */
    UUID add(UUID municipalityId, String name, OrganisationKind kind) {
        return organisations
                .saveAndFlush(new Organisation(municipalityId, name, kind))
                .id();
    }

    private UUID store(Organisation organisation) {
        try {
            return organisations.saveAndFlush(organisation).id();
        } catch (DataIntegrityViolationException twoAtOnce) {
            throw new RuleBroken(KNOWN);
        }
    }

    private void mustBeNew(String name, @Nullable UUID id) {
        organisations.findByName(name).filter(known -> !known.id().equals(id)).ifPresent(known -> {
            throw new RuleBroken(KNOWN);
        });
    }

    private Organisation find(Actor actor, UUID id) {
        mustAdminister(actor);
        return organisations.findById(id).orElseThrow(() -> new NotFound("organisation", id));
    }

    private static void mustAdminister(Actor actor) {
        if (!actor.isAdministrator()) throw new NotFound("page of", actor.standing());
    }
}
