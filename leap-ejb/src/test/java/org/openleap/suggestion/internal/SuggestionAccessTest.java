package org.openleap.suggestion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.harness.Callers.everybodyBut;
import static org.openleap.harness.Callers.trust;
import static org.openleap.suggestion.SuggestionAction.ACCEPT_ANSWER;
import static org.openleap.suggestion.SuggestionAction.ASK;
import static org.openleap.suggestion.SuggestionAction.ASSIGN;
import static org.openleap.suggestion.SuggestionAction.COMPLETE;
import static org.openleap.suggestion.SuggestionAction.CONFIRM;
import static org.openleap.suggestion.SuggestionAction.COUNTERSIGN;
import static org.openleap.suggestion.SuggestionAction.DECIDE;
import static org.openleap.suggestion.SuggestionAction.DECIDE_AGAIN;
import static org.openleap.suggestion.SuggestionAction.HOLD;
import static org.openleap.suggestion.SuggestionAction.LABEL;
import static org.openleap.suggestion.SuggestionAction.NOTE_ANSWER;
import static org.openleap.suggestion.SuggestionAction.PUBLISH;
import static org.openleap.suggestion.SuggestionAction.RECONSIDER;
import static org.openleap.suggestion.SuggestionAction.REFER;
import static org.openleap.suggestion.SuggestionAction.RESUME;
import static org.openleap.suggestion.SuggestionAction.SLIP;
import static org.openleap.suggestion.SuggestionAction.SPLIT;
import static org.openleap.suggestion.SuggestionAction.UPDATE;
import static org.openleap.suggestion.SuggestionAction.WITHDRAW_ADOPTION;

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
            case IDENTIFIED, RECONSIDERING -> expected.add(ASSIGN);
            case UNDER_CONSIDERATION -> expected.addAll(Set.of(ASSIGN, SPLIT));
            case CLARIFYING -> expected.add(NOTE_ANSWER);
            case REJECTION_PROPOSED, ADOPTION_WITHDRAWAL_PROPOSED -> expected.add(COUNTERSIGN);
            case COMPLETION_PROPOSED -> expected.addAll(Set.of(CONFIRM, PUBLISH));
            case ADOPTED, IN_PROGRESS, ON_HOLD -> expected.add(PUBLISH);
            case COMPLETED, REJECTED -> expected.addAll(Set.of(PUBLISH, RECONSIDER));
            case REFERRED, ADOPTION_PROPOSED, SPLIT, WITHDRAWN -> {}
        }
        assertThat(allowed(in(status), trust(Roles.ENGAGEMENT_LEAD))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(SuggestionStatus.class)
    void itsOwnerDecidesAndDoesIt(SuggestionStatus status) {
        var expected = EnumSet.copyOf(work(status));
        if (status == SuggestionStatus.RECONSIDERING) expected.add(DECIDE_AGAIN);
        assertThat(allowed(in(status), trust(OWNER, Roles.SERVICE_LEAD))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(SuggestionStatus.class)
    void whoeverStandsInForItsOwnerDoesTheirWorkAndDecidesNothingAgain(SuggestionStatus status) {
        var cover = new VisibilityScope(
                new UserId("cover"), Set.of(Roles.SERVICE_LEAD), Set.of(), Set.of(), "", false, Set.of(OWNER));

        assertThat(allowed(in(status), cover)).isEqualTo(work(status));
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
                .containsExactly(LABEL);
        assertThat(access.allowed(in(SuggestionStatus.COMPLETED), false, trust(Roles.ENGAGEMENT_LEAD)))
                .containsExactly(RECONSIDER, PUBLISH, LABEL);
    }

    /** What anybody may do apart from that is tested above without it. */
    @ParameterizedTest
    @EnumSource(SuggestionStatus.class)
    void whoeverIsInChargeAndTheTeamPutLabelsOn(SuggestionStatus status) {
        assertThat(labels(in(status), trust(OWNER, Roles.SERVICE_LEAD))).isTrue();
        assertThat(labels(in(status), trust(Roles.SERVICE_LEAD, SERVICE))).isTrue();
        assertThat(labels(in(status), trust(Roles.ENGAGEMENT_OFFICER))).isTrue();
        assertThat(labels(in(status), trust(Roles.SERVICE_LEAD, "heron-ward"))).isFalse();
        assertThat(everybodyBut(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER))
                .noneMatch(caller -> labels(in(status), caller));
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
        var allowed = EnumSet.noneOf(SuggestionAction.class);
        allowed.addAll(access.allowed(suggestion, true, caller));
        allowed.remove(LABEL);
        return allowed;
    }

    private boolean labels(Suggestion suggestion, VisibilityScope caller) {
        return access.allowed(suggestion, true, caller).contains(LABEL);
    }

    private static Set<SuggestionAction> work(SuggestionStatus status) {
        return switch (status) {
            case UNDER_CONSIDERATION -> EnumSet.of(DECIDE, SPLIT, ASK, REFER);
            case CLARIFYING -> EnumSet.of(NOTE_ANSWER);
            case REFERRED -> EnumSet.of(ACCEPT_ANSWER);
            case ADOPTED -> EnumSet.of(UPDATE, SLIP, WITHDRAW_ADOPTION);
            case IN_PROGRESS -> EnumSet.of(UPDATE, SLIP, HOLD, WITHDRAW_ADOPTION, COMPLETE);
            case ON_HOLD -> EnumSet.of(SLIP, RESUME, WITHDRAW_ADOPTION);
            default -> EnumSet.noneOf(SuggestionAction.class);
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
            public boolean isProposedBy(UserId person) {
                return person.equals(DECIDER);
            }

            @Override
            public boolean isCompletedBy(UserId person) {
                return person.equals(COMPLETER);
            }
        };
    }
}
