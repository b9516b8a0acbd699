package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is done with a story beside writing, reviewing and telling it. */
class HandlingTest extends OnPaper {
    private static final Confirmed ROOS = new Confirmed(FindingKind.NAME, "Roos", ConfirmReason.ALTERED, "", NOW);

    @ParameterizedTest
    @EnumSource(StoryState.class)
    void wordsAreConfirmedOnlyWhileItsAuthorWrites(StoryState state) {
        CaseStory story = in(state);
        if (story.canBeWritten()) {
            story.confirm(ROOS);
            assertThat(story.confirmed()).containsExactly(ROOS);
            story.reconsider(ROOS, NOW);
            assertThat(story.confirmed()).isEmpty();
            return;
        }
        broken(() -> story.confirm(ROOS), "stories.rule.fixed");
        broken(() -> story.reconsider(ROOS, NOW), "stories.rule.fixed");
        broken(() -> story.recognised(Recognisable.NO), "stories.rule.fixed");
    }

    @Test
    void theLastReasonForTheSameWordsCounts() {
        CaseStory story = in(StoryState.DRAFT);
        Confirmed other = new Confirmed(FindingKind.NAME, "Roos", ConfirmReason.OTHER, "Een bloem.", NOW);
        story.confirm(ROOS);
        story.confirm(other);
        assertThat(story.confirmed()).containsExactly(other);
    }

    @ParameterizedTest
    @EnumSource(StoryState.class)
    void onlyADraftMovesToAnotherTable(StoryState state) {
        CaseStory story = in(state);
        UUID other = Ids.next();
        story.moveTo(other);
        assertThat(story.tableId()).isEqualTo(state == StoryState.DRAFT ? other : TABLE);
    }

    @ParameterizedTest
    @EnumSource(StoryState.class)
    void isTakenBackByItsAuthorUntilItIsTold(StoryState state) {
        CaseStory story = in(state);
        boolean can = state == StoryState.SUBMITTED || state == StoryState.RELEASED;
        assertThat(story.canBeTakenBack()).isEqualTo(can);
        if (!can) {
            broken(() -> story.takeBack(author, NOW), "stories.rule.notToTakeBack");
            return;
        }
        story.takeBack(author, NOW);
        assertThat(story.state()).isEqualTo(StoryState.DRAFT);
        assertThat(story.canBeWritten()).isTrue();
        assertThat(last(story)).isEqualTo("story.takenBack");
    }

    @ParameterizedTest
    @EnumSource(StoryState.class)
    void isBundledOnlyAfterItsRelease(StoryState state) {
        CaseStory signal = in(state);
        CaseStory story = in(StoryState.RELEASED);
        if (!state.isReleased()) {
            broken(() -> signal.bundleInto(story, chair, NOW), "stories.rule.notToBundle");
            broken(() -> story.bundleInto(signal, chair, NOW), "stories.rule.notToBundle");
            return;
        }
        signal.bundleInto(story, chair, NOW);
        assertThat(signal.bundledIn()).isEqualTo(story.id());
        assertThat(last(signal)).isEqualTo("story.bundled");
        broken(() -> signal.bundleInto(in(StoryState.RELEASED), chair, NOW), "stories.rule.bundled");
    }

    @Test
    void aBundleHasOneStoryOfOneTableThatIsInNoOther() {
        CaseStory story = in(StoryState.RELEASED);
        CaseStory signal = in(StoryState.RELEASED);
        broken(() -> story.bundleInto(story, chair, NOW), "stories.rule.notToBundle");
        CaseStory elsewhere = new CaseStory(Ids.next(), author, NOW);
        broken(() -> signal.bundleInto(elsewhere, chair, NOW), "stories.rule.notToBundle");
        CaseStory gone = in(StoryState.TOLD);
        gone.expire(NOW);
        broken(() -> signal.bundleInto(gone, chair, NOW), "stories.rule.notToBundle");
        signal.bundleInto(story, chair, NOW);
        broken(() -> in(StoryState.RELEASED).bundleInto(signal, chair, NOW), "stories.rule.notToBundle");
    }

    @Test
    void leavesItsBundleOnceAndWhenItIsNoLongerForTheTable() {
        CaseStory story = in(StoryState.RELEASED);
        broken(() -> story.unbundle(in(StoryState.RELEASED), chair, NOW), "stories.rule.notBundled");
        CaseStory signal = in(StoryState.RELEASED);
        signal.bundleInto(story, chair, NOW);
        signal.unbundle(story, chair, NOW);
        assertThat(signal.bundledIn()).isNull();
        assertThat(last(signal)).isEqualTo("story.unbundled");

        CaseStory recalled = in(StoryState.RELEASED);
        recalled.bundleInto(story, chair, NOW);
        recalled.recall(reviewer, NOW);
        CaseStory withdrawn = in(StoryState.RELEASED);
        withdrawn.bundleInto(story, chair, NOW);
        withdrawn.withdraw(author, NOW);
        CaseStory takenBack = in(StoryState.RELEASED);
        takenBack.bundleInto(story, chair, NOW);
        takenBack.takeBack(author, NOW);
        assertThat(recalled.bundledIn()).isNull();
        assertThat(withdrawn.bundledIn()).isNull();
        assertThat(takenBack.bundledIn()).isNull();
    }

    @Test
    void whoseTimeIsOverKeepsItsStateAndNoWord() {
        CaseStory story = in(StoryState.TOLD);
        story.expire(NOW);
        assertThat(story.state()).isEqualTo(StoryState.TOLD);
        assertThat(story.isErased()).isTrue();
        assertThat(story.answers().all()).noneMatch(Answer::given);
        assertThat(story.reviews()).allMatch(review -> review.remark().isEmpty());
        assertThat(story.confirmed()).isEmpty();
        assertThat(announced(story)).last().isInstanceOf(StoryErased.class);
        broken(() -> story.putOnAgenda(SESSION, chair, NOW), "stories.rule.notReleased");
        broken(() -> story.withdraw(author, NOW), "stories.rule.withdrawn");
    }

    @Test
    void itsAuthorIsRemindedOfADraft() {
        CaseStory story = in(StoryState.DRAFT);
        story.remind(TODAY.plusDays(7), NOW);
        assertThat(announced(story)).last().isInstanceOf(DraftExpiring.class);
    }

    private static String last(CaseStory story) {
        return events(story)
                .reduce((earlier, later) -> later)
                .map(Happened::what)
                .orElse("");
    }
}
