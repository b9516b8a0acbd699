package nl.leertafel.stories;

import java.util.UUID;
import nl.leertafel.shared.Purpose;

/** What happens next with a story that was just submitted. */
record SentPage(UUID id, Purpose purpose, AnswerDue due, Readers readers) {}
