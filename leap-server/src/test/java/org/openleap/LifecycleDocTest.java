package org.openleap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openleap.action.PlanItemStatus;
import org.openleap.agreement.AgreementStatus;
import org.openleap.agreement.CommentStatus;
import org.openleap.clarification.QuestionStatus;
import org.openleap.commitment.CommitmentStatus;
import org.openleap.easyread.EasyReadStatus;
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
import org.openleap.sharing.RelayStatus;
import org.openleap.sharing.SharedStatus;
import org.openleap.subject.RequestStatus;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.webhook.DeliveryStatus;
import org.openleap.webhook.EndpointStatus;

/** Draws {@code docs/lifecycle.md} from the transition tables. */
class LifecycleDocTest {
    private static final String HEAD = """
            # Life cycles

            Drawn by `LifecycleDocTest` from the transition tables in the code; do not edit. Draw it again with
            `mvn verify -Dupdate`. Whether the loop of an item is closed (`LoopStatus`) is derived from these states.

            """;

    private static final List<StateMachine<?>> MACHINES = List.of(
            new StateMachine<>("Agreement", AgreementStatus.class, AgreementStatus::next),
            new StateMachine<>("Comment on an agreement", CommentStatus.class, CommentStatus::next),
            new StateMachine<>("Session of comment cards", CardSessionStatus.class, CardSessionStatus::next),
            new StateMachine<>("Mail that waits for a person", KeptMailStatus.class, KeptMailStatus::next),
            new StateMachine<>("Endpoint of a webhook", EndpointStatus.class, EndpointStatus::next),
            new StateMachine<>("Message of a webhook", DeliveryStatus.class, DeliveryStatus::next),
            new StateMachine<>("Feedback item", FeedbackStatus.class, FeedbackStatus::next),
            new StateMachine<>("Import of a file", ImportStatus.class, ImportStatus::next),
            new StateMachine<>("Suggestion", SuggestionStatus.class, SuggestionStatus::next),
            new StateMachine<>("Question to a proposer", QuestionStatus.class, QuestionStatus::next),
            new StateMachine<>("Referral to a partner", ReferralStatus.class, ReferralStatus::next),
            new StateMachine<>("Check of a completion", CheckStatus.class, CheckStatus::next),
            new StateMachine<>("Telling", TellingStatus.class, TellingStatus::next),
            new StateMachine<>("Partnership", PartnershipStatus.class, PartnershipStatus::next),
            new StateMachine<>("Commitment", CommitmentStatus.class, CommitmentStatus::next),
            new StateMachine<>("Item of the action plan", PlanItemStatus.class, PlanItemStatus::next),
            new StateMachine<>("Attached file", FileStatus.class, FileStatus::next),
            new StateMachine<>("Published pair", PairStatus.class, PairStatus::next),
            new StateMachine<>("Easy-read version", EasyReadStatus.class, EasyReadStatus::next),
            new StateMachine<>("Shared item", SharedStatus.class, SharedStatus::next),
            new StateMachine<>("Relay", RelayStatus.class, RelayStatus::next),
            new StateMachine<>("Request about personal data", RequestStatus.class, RequestStatus::next),
            new StateMachine<>("Disposal", DisposalStatus.class, DisposalStatus::next));

    @Test
    void theDocumentShowsTheTablesOfTheCode() {
        var drawings = MACHINES.stream().map(StateMachine::draw).toList();

        new DrawnDocument("lifecycle.md", HEAD + String.join("\n", drawings)).mustBeUpToDate();
    }

    @Test
    void everyStateSaysWhatItMeans() {
        assertThat(MACHINES).allSatisfy(machine -> assertThat(machine.draw()).doesNotContain("|  |"));
    }
}
