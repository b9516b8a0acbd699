package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leertafel.shared.Domain;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseStoryTest extends OnPaper {
    @Test
    void beginsAsADraftOfItsAuthor() {
        CaseStory story = new CaseStory(TABLE, author, NOW);
        assertThat(story.state()).isEqualTo(StoryState.DRAFT);
        assertThat(story.isBy(author)).isTrue();
        assertThat(story.isBy(reviewer)).isFalse();
        assertThat(story.answers().all()).noneMatch(Answer::given);
    }

    @Test
    void keepsEveryAnswer() {
        CaseStory story = in(StoryState.DRAFT);
        assertThat(story.answers().all()).allMatch(Answer::given);
        assertThat(story.answers().domains()).containsExactly(Domain.YOUTH_CARE, Domain.EDUCATION);
    }

    @Test
    void anAnswerChangesOnlyItsOwnQuestion() {
        CaseStory story = new CaseStory(TABLE, author, NOW);
        story.answer(Question.TITLE, told(), NOW);
        assertThat(story.answers().all().stream().filter(Answer::given).map(Answer::question))
                .containsExactly(Question.TITLE);
    }

    @Test
    void aChoiceCanBeTakenBack() {
        CaseStory story = in(StoryState.DRAFT);
        for (Question question : Question.values()) story.answer(question, AnswerForm.EMPTY, NOW);
        assertThat(story.answers().all()).noneMatch(Answer::given);
        assertThat(story.answers().consentOn()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = StoryState.class,
            names = {"DRAFT", "RETURNED"},
            mode = EnumSource.Mode.EXCLUDE)
    void isFixedOnceItIsOutOfTheHandsOfItsAuthor(StoryState state) {
        CaseStory story = in(state);
        broken(() -> story.answer(Question.TITLE, told(), NOW), "stories.rule.fixed");
        broken(() -> story.submit(author, NOW, TODAY), "stories.rule.fixed");
    }

    @ParameterizedTest
    @EnumSource(
            value = Question.class,
            names = {"TITLE", "HAPPENED", "CONSENT"})
    void whatWasSubmittedOnceKeepsWhatAReviewerNeeds(Question needed) {
        CaseStory story = in(StoryState.RETURNED);
        broken(() -> story.answer(needed, AnswerForm.EMPTY, NOW), "stories.rule.stillNeeded");
    }

    @ParameterizedTest
    @EnumSource(
            value = Question.class,
            names = {"TITLE", "HAPPENED"})
    void isNotSubmittedWithoutASignal(Question missing) {
        CaseStory story = in(StoryState.DRAFT);
        story.answer(missing, AnswerForm.EMPTY, NOW);
        broken(() -> story.submit(author, NOW, TODAY), "stories.rule.signalNeeded");
    }

    @Test
    void isNotSubmittedWithoutConsent() {
        CaseStory story = in(StoryState.DRAFT);
        story.answer(Question.CONSENT, AnswerForm.EMPTY, NOW);
        broken(() -> story.submit(author, NOW, TODAY), "stories.rule.consentNeeded");
    }

    @Test
    void isNotSubmittedOnConsentThatIsStillToCome() {
        CaseStory story = in(StoryState.DRAFT);
        broken(() -> story.submit(author, NOW, TODAY.minusDays(1)), "stories.rule.consentLater");
    }

    @Test
    void aSignalIsEnough() {
        CaseStory story = new CaseStory(TABLE, author, NOW);
        Question.NEEDED.forEach(question -> story.answer(question, told(), NOW));
        story.submit(author, NOW, TODAY);
        assertThat(story.state()).isEqualTo(StoryState.SUBMITTED);
        assertThat(story.moments().submittedAt()).isEqualTo(NOW);
    }

    @Test
    void isReleasedByAReviewer() {
        CaseStory story = in(StoryState.SUBMITTED);
        story.release("", reviewer, NOW);
        assertThat(story.state()).isEqualTo(StoryState.RELEASED);
        assertThat(story.moments().releasedAt()).isEqualTo(NOW);
    }

    @Test
    void goesBackWithARemarkAndComesAgain() {
        CaseStory story = in(StoryState.SUBMITTED);
        story.giveBack("De school is te herkennen.", reviewer, NOW);
        assertThat(story.state()).isEqualTo(StoryState.RETURNED);
        assertThat(story.reviews()).extracting(StoryReview::remark).containsExactly("De school is te herkennen.");
        story.answer(Question.HAPPENED, told(), NOW);
        story.submit(author, NOW.plusSeconds(60), TODAY);
        assertThat(story.moments().submittedAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void doesNotGoBackWithoutARemark() {
        CaseStory story = in(StoryState.SUBMITTED);
        broken(() -> story.giveBack(" ", reviewer, NOW), "stories.rule.remarkNeeded");
    }

    @Test
    void isNeverReviewedByItsAuthor() {
        CaseStory story = in(StoryState.SUBMITTED);
        broken(() -> story.release("", author, NOW), "stories.rule.ownReview");
        broken(() -> story.giveBack("Toch niet.", author, NOW), "stories.rule.ownReview");
        broken(() -> story.refuse(RefusalReason.COMPLAINT, "Nee.", author, NOW), "stories.rule.ownReview");
        CaseStory released = in(StoryState.RELEASED);
        broken(() -> released.recall(author, NOW), "stories.rule.ownReview");
    }

    @ParameterizedTest
    @EnumSource(value = StoryState.class, names = "SUBMITTED", mode = EnumSource.Mode.EXCLUDE)
    void isReviewedOnlyWhileItWaits(StoryState state) {
        CaseStory story = in(state);
        broken(() -> story.release("", reviewer, NOW), "stories.rule.notWaiting");
        broken(() -> story.giveBack("Nee.", reviewer, NOW), "stories.rule.notWaiting");
        broken(() -> story.refuse(RefusalReason.COMPLAINT, "Nee.", reviewer, NOW), "stories.rule.notWaiting");
    }

    @Test
    void isRefusedForAReasonInWordsAndStaysItsAuthors() {
        CaseStory story = in(StoryState.SUBMITTED);
        broken(() -> story.refuse(RefusalReason.ACUTE_DANGER, " ", reviewer, NOW), "stories.rule.refusalNeedsWords");
        story.refuse(RefusalReason.ACUTE_DANGER, "Bel meteen.", reviewer, NOW);
        assertThat(story.state()).isEqualTo(StoryState.REFUSED);
        assertThat(story.reviews()).extracting(StoryReview::reason).containsExactly(RefusalReason.ACUTE_DANGER);
        assertThat(story.answers().isGiven(Question.HAPPENED)).isTrue();
        assertThat(story.guarded().wasReleased()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = StoryState.class, names = "RELEASED", mode = EnumSource.Mode.EXCLUDE)
    void onlyAReleaseIsTakenBack(StoryState state) {
        CaseStory story = in(state);
        broken(() -> story.recall(reviewer, NOW), "stories.rule.notToRecall");
    }

    @Test
    void aReleaseThatIsTakenBackNeverWas() {
        CaseStory story = in(StoryState.RELEASED);
        story.recall(reviewer, NOW);
        assertThat(story.state()).isEqualTo(StoryState.SUBMITTED);
        assertThat(story.moments().releasedAt()).isNull();
        assertThat(story.guarded().wasReleased()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = StoryState.class,
            names = {"RELEASED", "TOLD"},
            mode = EnumSource.Mode.EXCLUDE)
    void comesOnAnAgendaOnlyOnceReleased(StoryState state) {
        CaseStory story = in(state);
        assertThat(story.canBePutOnAgenda()).isFalse();
        broken(() -> story.putOnAgenda(SESSION, chair, NOW), "stories.rule.notReleased");
    }

    @Test
    void isTold() {
        CaseStory story = in(StoryState.RELEASED);
        story.tell(SESSION, chair, NOW);
        assertThat(story.state()).isEqualTo(StoryState.TOLD);
        assertThat(story.moments().toldIn()).isEqualTo(SESSION);
        assertThat(story.moments().toldAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @EnumSource(value = StoryState.class, names = "RELEASED", mode = EnumSource.Mode.EXCLUDE)
    void isToldOnceAndNotBeforeItsRelease(StoryState state) {
        CaseStory story = in(state);
        assertThat(story.canBeTold()).isFalse();
        broken(() -> story.tell(SESSION, chair, NOW), "stories.rule.notToTell");
    }

    @ParameterizedTest
    @EnumSource(value = StoryState.class, names = "TOLD", mode = EnumSource.Mode.EXCLUDE)
    void isFollowedUpAfterItWasTold(StoryState state) {
        CaseStory story = in(state);
        assertThat(story.canBeFollowedUp()).isFalse();
        broken(() -> story.followUp(chair, NOW), "stories.rule.notTold");
    }

    @ParameterizedTest
    @EnumSource(value = StoryState.class, names = "WITHDRAWN", mode = EnumSource.Mode.EXCLUDE)
    void isWithdrawnAtAnyTimeAndThenHoldsNoWord(StoryState state) {
        CaseStory story = in(state);
        story.withdraw(author, NOW);
        assertThat(story.state()).isEqualTo(StoryState.WITHDRAWN);
        assertThat(story.moments().withdrawnAt()).isEqualTo(NOW);
        assertThat(story.answers().all()).noneMatch(Answer::given);
        assertThat(story.reviews()).allMatch(review -> review.remark().isEmpty());
    }

    @Test
    void isWithdrawnOnce() {
        CaseStory story = in(StoryState.WITHDRAWN);
        broken(() -> story.withdraw(author, NOW), "stories.rule.withdrawn");
    }

    @Test
    void whatHappenedBeforeTheReleaseIsNotForTheTable() {
        assertThat(events(in(StoryState.RETURNED))).isNotEmpty().noneMatch(Happened::onTable);
        CaseStory draft = in(StoryState.SUBMITTED);
        draft.withdraw(author, NOW);
        assertThat(events(draft)).noneMatch(Happened::onTable);
    }

    @Test
    void whatHappensAfterItsReleaseIsForTheTable() {
        CaseStory story = in(StoryState.FOLLOWED_UP);
        story.withdraw(author, NOW);
        assertThat(events(story).filter(Happened::onTable).map(Happened::what))
                .containsExactly("story.released", "story.told", "story.followedUp", "story.withdrawn");
    }

    @Test
    void noEventCarriesAWordOfTheStory() {
        CaseStory story = in(StoryState.SUBMITTED);
        story.giveBack("geheim", reviewer, NOW);
        story.submit(author, NOW, TODAY);
        story.release("geheim", reviewer, NOW);
        story.putOnAgenda(SESSION, chair, NOW);
        story.tell(SESSION, chair, NOW);
        story.followUp(chair, NOW);
        story.withdraw(author, NOW);
        assertThat(events(story)).hasSize(8).allSatisfy(event -> {
            assertThat(event.toString()).doesNotContain("geheim");
            assertThat(event.detail()).isEmpty();
            assertThat(event.about()).first().isEqualTo(Subject.story(story.id()));
        });
    }
}
