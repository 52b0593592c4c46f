package org.openleap.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.feedback.FeedbackAction.AGREE;
import static org.openleap.feedback.FeedbackAction.CONCLUDE;
import static org.openleap.feedback.FeedbackAction.FOLLOW;
import static org.openleap.feedback.FeedbackAction.MERGE;
import static org.openleap.feedback.FeedbackAction.NOTE;
import static org.openleap.feedback.FeedbackAction.READ_AGAIN;
import static org.openleap.feedback.FeedbackAction.SCREEN;
import static org.openleap.feedback.FeedbackAction.SEE_CONTACT;
import static org.openleap.feedback.FeedbackAction.SET_ASIDE;
import static org.openleap.feedback.FeedbackAction.START_ANALYSIS;
import static org.openleap.feedback.FeedbackAction.TAKE_BACK;
import static org.openleap.feedback.FeedbackAction.TRANSLATE;
import static org.openleap.harness.Callers.everybodyBut;
import static org.openleap.harness.Callers.trust;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openleap.feedback.FeedbackAction;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.identity.Roles;
import org.openleap.shared.error.AccessRefusedException;

/** What somebody may do to an item that they can see. */
class FeedbackAccessTest {
    /** Steps of an officer, besides noting and seeing who it was. */
    private static final Map<FeedbackStatus, Set<FeedbackAction>> STEPS = new EnumMap<>(Map.of(
            FeedbackStatus.HELD, Set.of(SCREEN),
            FeedbackStatus.REDIRECTED, Set.of(FOLLOW, TAKE_BACK),
            FeedbackStatus.REFUSED, Set.of(),
            FeedbackStatus.IN_ANALYSIS, Set.of(CONCLUDE, MERGE, SET_ASIDE),
            FeedbackStatus.NO_SUGGESTION, Set.of(READ_AGAIN, MERGE),
            FeedbackStatus.HAS_SUGGESTIONS, Set.of(READ_AGAIN, MERGE),
            FeedbackStatus.MERGED, Set.of(READ_AGAIN),
            FeedbackStatus.WITHDRAWN, Set.of()));

    private final FeedbackAccess access = new FeedbackAccess();

    @Test
    void aNewItemIsScreenedBeforeItIsRead() {
        assertThat(access.allowed(FeedbackItemFixture.aReceivedItem(), trust(Roles.ENGAGEMENT_OFFICER)))
                .containsExactlyInAnyOrder(NOTE, SEE_CONTACT, TRANSLATE, SCREEN);
        assertThat(access.allowed(FeedbackItemFixture.aScreenedItem(), trust(Roles.ENGAGEMENT_OFFICER)))
                .containsExactlyInAnyOrder(NOTE, SEE_CONTACT, TRANSLATE, START_ANALYSIS, MERGE, SET_ASIDE);
    }

    @ParameterizedTest
    @EnumSource(value = FeedbackStatus.class, names = "RECEIVED", mode = EnumSource.Mode.EXCLUDE)
    void laterStepsFollowTheState(FeedbackStatus status) {
        var steps = access.allowed(anItem(status), trust(Roles.ENGAGEMENT_LEAD));

        assertThat(steps).contains(NOTE, SEE_CONTACT);
        steps.removeAll(Set.of(NOTE, SEE_CONTACT, TRANSLATE));
        assertThat(steps).isEqualTo(STEPS.get(status));
    }

    @Test
    void whoeverWantsAComplaintIsAskedBeforeItIsAnythingElse() {
        var item = FeedbackItemFixture.aReceivedItem(FeedbackItemFixture.aSubmission(true));

        assertThat(access.allowed(item, trust(Roles.ENGAGEMENT_OFFICER))).contains(SCREEN, AGREE);
    }

    @Test
    void serviceLeadsNoteAndNothingMore() {
        assertThat(access.allowed(FeedbackItemFixture.aReceivedItem(), trust(Roles.SERVICE_LEAD)))
                .containsExactly(NOTE);
    }

    @Test
    void everybodyElseDoesNothing() {
        assertThat(everybodyBut(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD))
                .allSatisfy(caller -> assertThat(access.allowed(FeedbackItemFixture.aReceivedItem(), caller))
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(FeedbackAction.class)
    void everyStepIsForOfficersAndNotingForServiceLeadsToo(FeedbackAction action) {
        assertThatCode(() -> access.require(action, trust(Roles.ENGAGEMENT_OFFICER)))
                .doesNotThrowAnyException();
        if (action == NOTE) {
            assertThatCode(() -> access.require(action, trust(Roles.SERVICE_LEAD)))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> access.require(action, trust(Roles.SERVICE_LEAD)))
                    .isInstanceOf(AccessRefusedException.class);
        }
        assertThatThrownBy(() -> access.require(action, trust(Roles.DIRECTOR)))
                .isInstanceOf(AccessRefusedException.class);
    }

    private static FeedbackItem anItem(FeedbackStatus status) {
        return new FeedbackItem() {
            @Override
            public FeedbackStatus status() {
                return status;
            }

            @Override
            public Submission submission() {
                return FeedbackItemFixture.aReceivedItem().submission();
            }
        };
    }
}
