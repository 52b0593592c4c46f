package org.openleap.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openleap.action.PlanItemStatus;
import org.openleap.agreement.AgreementStatus;
import org.openleap.clarification.QuestionStatus;
import org.openleap.commitment.CommitmentStatus;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.file.FileStatus;
import org.openleap.followup.CheckStatus;
import org.openleap.imports.ImportStatus;
import org.openleap.intake.CardSessionStatus;
import org.openleap.mailbox.KeptMailStatus;
import org.openleap.notification.TellingStatus;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.publication.PairStatus;
import org.openleap.referral.ReferralStatus;
import org.openleap.retention.DisposalStatus;
import org.openleap.shared.error.ConflictException;
import org.openleap.sharing.RelayStatus;
import org.openleap.sharing.SharedStatus;
import org.openleap.subject.RequestStatus;
import org.openleap.suggestion.SuggestionStatus;

/** What holds for every life cycle, whatever its states are. */
class StateMachinesTest {
    /** A table of states; the first constant is where a life begins. */
    record Machine<S extends Enum<S>>(Class<S> states, Function<S, Set<S>> next, BinaryOperator<S> move) {
        S first() {
            return states.getEnumConstants()[0];
        }

        Stream<S> all() {
            return Stream.of(states.getEnumConstants());
        }

        Set<S> reachableFrom(S start) {
            var seen = EnumSet.of(start);
            var open = new ArrayDeque<>(seen);
            while (!open.isEmpty()) {
                next.apply(open.remove()).stream().filter(seen::add).forEach(open::add);
            }
            return seen;
        }

        void assertMoves(S from, S to) {
            if (next.apply(from).contains(to)) assertThat(move.apply(from, to)).isEqualTo(to);
            else assertThatThrownBy(() -> move.apply(from, to)).isInstanceOf(ConflictException.class);
        }

        void assertAllMoves() {
            all().forEach(from -> all().forEach(to -> assertMoves(from, to)));
        }

        void assertAllReached() {
            assertThat(reachableFrom(first())).containsExactlyInAnyOrder(states.getEnumConstants());
        }

        void assertEveryLifeCanEnd() {
            assertThat(all())
                    .allSatisfy(state -> assertThat(reachableFrom(state))
                            .as(state.name())
                            .anyMatch(end -> next.apply(end).isEmpty()));
        }

        void assertNoStateFollowsItself() {
            assertThat(all()).noneMatch(state -> next.apply(state).contains(state));
        }
    }

    static Stream<Machine<?>> machines() {
        return Stream.of(
                new Machine<>(PlanItemStatus.class, PlanItemStatus::next, PlanItemStatus::moveTo),
                new Machine<>(FileStatus.class, FileStatus::next, FileStatus::moveTo),
                new Machine<>(AgreementStatus.class, AgreementStatus::next, AgreementStatus::moveTo),
                new Machine<>(CommitmentStatus.class, CommitmentStatus::next, CommitmentStatus::moveTo),
                new Machine<>(CardSessionStatus.class, CardSessionStatus::next, CardSessionStatus::moveTo),
                new Machine<>(KeptMailStatus.class, KeptMailStatus::next, KeptMailStatus::moveTo),
                new Machine<>(FeedbackStatus.class, FeedbackStatus::next, FeedbackStatus::moveTo),
                new Machine<>(ImportStatus.class, ImportStatus::next, ImportStatus::moveTo),
                new Machine<>(SuggestionStatus.class, SuggestionStatus::next, SuggestionStatus::moveTo),
                new Machine<>(QuestionStatus.class, QuestionStatus::next, QuestionStatus::moveTo),
                new Machine<>(ReferralStatus.class, ReferralStatus::next, ReferralStatus::moveTo),
                new Machine<>(CheckStatus.class, CheckStatus::next, CheckStatus::moveTo),
                new Machine<>(TellingStatus.class, TellingStatus::next, TellingStatus::moveTo),
                new Machine<>(PartnershipStatus.class, PartnershipStatus::next, PartnershipStatus::moveTo),
                new Machine<>(PairStatus.class, PairStatus::next, PairStatus::moveTo),
                new Machine<>(RequestStatus.class, RequestStatus::next, RequestStatus::moveTo),
                new Machine<>(DisposalStatus.class, DisposalStatus::next, DisposalStatus::moveTo),
                new Machine<>(SharedStatus.class, SharedStatus::next, SharedStatus::moveTo),
                new Machine<>(RelayStatus.class, RelayStatus::next, RelayStatus::moveTo));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void onlyTheTableMoves(Machine<?> machine) {
        machine.assertAllMoves();
    }

    @ParameterizedTest
    @MethodSource("machines")
    void everyStateIsReached(Machine<?> machine) {
        machine.assertAllReached();
    }

    @ParameterizedTest
    @MethodSource("machines")
    void everyLifeCanEnd(Machine<?> machine) {
        machine.assertEveryLifeCanEnd();
    }

    @ParameterizedTest
    @MethodSource("machines")
    void noStateFollowsItself(Machine<?> machine) {
        machine.assertNoStateFollowsItself();
    }
}
