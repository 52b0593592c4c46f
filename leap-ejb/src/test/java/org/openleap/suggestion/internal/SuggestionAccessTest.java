package org.openleap.suggestion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.harness.Callers.everybodyBut;
import static org.openleap.harness.Callers.trust;
import static org.openleap.suggestion.SuggestionAction.ASSIGN;
import static org.openleap.suggestion.SuggestionAction.COMPLETE;
import static org.openleap.suggestion.SuggestionAction.CONFIRM;
import static org.openleap.suggestion.SuggestionAction.COUNTERSIGN;
import static org.openleap.suggestion.SuggestionAction.DECIDE;
import static org.openleap.suggestion.SuggestionAction.PUBLISH;
import static org.openleap.suggestion.SuggestionAction.UPDATE;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.AccessRefusedException;
import org.openleap.suggestion.SuggestionAction;
import org.openleap.suggestion.SuggestionStatus;

/** What somebody may do to a suggestion that they can see. */
class SuggestionAccessTest {
    private static final UserId OWNER = new UserId("owner");
    private static final UserId DECIDER = new UserId("decider");
    private static final UserId COMPLETER = new UserId("completer");
    private static final String SERVICE = "larkrise-ward";

    private final SuggestionAccess access = new SuggestionAccess();

    @ParameterizedTest
    @EnumSource(SuggestionStatus.class)
    void anEngagementLeadGivesItOutAndSecondsAndPublishes(SuggestionStatus status) {
        var expected = EnumSet.noneOf(SuggestionAction.class);
        switch (status) {
            case IDENTIFIED, UNDER_CONSIDERATION -> expected.add(ASSIGN);
            case REJECTION_PROPOSED -> expected.add(COUNTERSIGN);
            case COMPLETION_PROPOSED -> expected.addAll(Set.of(CONFIRM, PUBLISH));
            case ADOPTED, IN_PROGRESS, COMPLETED, REJECTED -> expected.add(PUBLISH);
            case ADOPTION_PROPOSED -> {}
        }
        assertThat(allowed(in(status), trust(Roles.ENGAGEMENT_LEAD))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(SuggestionStatus.class)
    void itsOwnerDecidesAndDoesIt(SuggestionStatus status) {
        assertThat(allowed(in(status), trust(OWNER, Roles.SERVICE_LEAD))).isEqualTo(work(status));
    }

    @ParameterizedTest
    @EnumSource(SuggestionStatus.class)
    void soDoesALeadOfItsServiceAndOfNoOther(SuggestionStatus status) {
        assertThat(allowed(in(status), trust(Roles.SERVICE_LEAD, SERVICE))).isEqualTo(work(status));
        assertThat(allowed(in(status), trust(Roles.SERVICE_LEAD, "heron-ward"))).isEmpty();
        assertThat(allowed(in(status), trust(Roles.LAY_REVIEWER, SERVICE))).doesNotContain(DECIDE, UPDATE, COMPLETE);
    }

    @Test
    void aDirectorSecondsWhatCostsMuchAndNothingElse() {
        assertThat(allowed(in(SuggestionStatus.ADOPTION_PROPOSED), trust(Roles.DIRECTOR)))
                .containsExactly(COUNTERSIGN);
        assertThat(allowed(in(SuggestionStatus.REJECTION_PROPOSED), trust(Roles.DIRECTOR)))
                .isEmpty();
    }

    @Test
    void nobodySecondsThemselves() {
        assertThat(allowed(in(SuggestionStatus.ADOPTION_PROPOSED), trust(DECIDER, Roles.DIRECTOR)))
                .isEmpty();
        assertThat(allowed(in(SuggestionStatus.REJECTION_PROPOSED), trust(DECIDER, Roles.ENGAGEMENT_LEAD)))
                .isEmpty();
        assertThat(allowed(in(SuggestionStatus.COMPLETION_PROPOSED), trust(COMPLETER, Roles.LAY_REVIEWER)))
                .isEmpty();
        assertThat(allowed(in(SuggestionStatus.COMPLETION_PROPOSED), trust(COMPLETER, Roles.ENGAGEMENT_LEAD)))
                .containsExactly(PUBLISH);
    }

    @Test
    void aLayReviewerConfirms() {
        assertThat(allowed(in(SuggestionStatus.COMPLETION_PROPOSED), trust(Roles.LAY_REVIEWER)))
                .containsExactly(CONFIRM);
    }

    @ParameterizedTest
    @EnumSource(SuggestionStatus.class)
    void everybodyElseDoesNothing(SuggestionStatus status) {
        assertThat(everybodyBut(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR, Roles.LAY_REVIEWER))
                .allSatisfy(caller -> assertThat(allowed(in(status), caller)).isEmpty());
    }

    @Test
    void nothingIsGivenOutBeforeTheItemIsRead() {
        assertThat(access.allowed(in(SuggestionStatus.IDENTIFIED), false, trust(Roles.ENGAGEMENT_LEAD)))
                .isEmpty();
        assertThat(access.allowed(in(SuggestionStatus.COMPLETED), false, trust(Roles.ENGAGEMENT_LEAD)))
                .containsExactly(PUBLISH);
    }

    @Test
    void whoMayNotIsRefused() {
        var suggestion = in(SuggestionStatus.UNDER_CONSIDERATION);

        assertThatThrownBy(() -> access.require(DECIDE, suggestion, trust(Roles.ENGAGEMENT_LEAD)))
                .isInstanceOf(AccessRefusedException.class);
        assertThatCode(() -> access.require(DECIDE, suggestion, trust(OWNER, Roles.SERVICE_LEAD)))
                .doesNotThrowAnyException();
    }

    private Set<SuggestionAction> allowed(Suggestion suggestion, VisibilityScope caller) {
        return access.allowed(suggestion, true, caller);
    }

    private static Set<SuggestionAction> work(SuggestionStatus status) {
        return switch (status) {
            case UNDER_CONSIDERATION -> Set.of(DECIDE);
            case ADOPTED -> Set.of(UPDATE);
            case IN_PROGRESS -> Set.of(UPDATE, COMPLETE);
            default -> Set.of();
        };
    }

    private static Suggestion in(SuggestionStatus status) {
        return new Suggestion() {
            @Override
            public SuggestionStatus status() {
                return status;
            }

            @Override
            public String service() {
                return SERVICE;
            }

            @Override
            public boolean isOwnedBy(UserId person) {
                return person.equals(OWNER);
            }

            @Override
            public boolean isDecidedBy(UserId person) {
                return person.equals(DECIDER);
            }

            @Override
            public boolean isCompletedBy(UserId person) {
                return person.equals(COMPLETER);
            }
        };
    }
}
