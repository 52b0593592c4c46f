package org.openleap.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.publication.PairAction.APPROVE;
import static org.openleap.publication.PairAction.CORRECT;
import static org.openleap.publication.PairAction.DISCARD;
import static org.openleap.publication.PairAction.RENEW;
import static org.openleap.publication.PairAction.REWORD;
import static org.openleap.publication.PairAction.SEND_BACK;
import static org.openleap.publication.PairAction.TAKE_DOWN;
import static org.openleap.publication.PairAction.WRITE_EASY_READ;
import static org.openleap.publication.internal.Pairs.LEAD;
import static org.openleap.publication.internal.Pairs.MONDAY;
import static org.openleap.publication.internal.Pairs.OFFICER;
import static org.openleap.publication.internal.Pairs.aDraft;
import static org.openleap.publication.internal.Pairs.aHeldDraft;
import static org.openleap.publication.internal.Pairs.published;

import org.junit.jupiter.api.Test;
import org.openleap.harness.Callers;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.publication.PairOutcome;

class PublicationAccessTest {
    private static final VisibilityScope AS_OFFICER = Callers.trust(OFFICER, Roles.ENGAGEMENT_OFFICER);
    private static final VisibilityScope AS_LEAD = Callers.trust(LEAD, Roles.ENGAGEMENT_LEAD);
    private static final VisibilityScope AS_WRITING_LEAD = Callers.trust(OFFICER, Roles.ENGAGEMENT_LEAD);

    private final PublicationAccess access = new PublicationAccess();

    @Test
    void onlyALeadWhoDidNotWriteItDecidesAboutADraft() {
        var draft = aDraft(PairOutcome.WE_DID);

        assertThat(access.allowed(draft, AS_OFFICER)).containsExactlyInAnyOrder(REWORD, DISCARD);
        assertThat(access.allowed(draft, AS_WRITING_LEAD)).containsExactlyInAnyOrder(REWORD, DISCARD);
        assertThat(access.allowed(draft, AS_LEAD)).containsExactlyInAnyOrder(REWORD, DISCARD, APPROVE, SEND_BACK);
    }

    @Test
    void nobodyApprovesWhatIsHeld() {
        assertThat(access.allowed(aHeldDraft(), AS_LEAD)).containsExactlyInAnyOrder(REWORD, DISCARD);
    }

    @Test
    void onlyALeadTakesDownWhatIsPublished() {
        var pair = published(PairOutcome.WE_DID);

        assertThat(access.allowed(pair, AS_OFFICER)).containsExactlyInAnyOrder(CORRECT, WRITE_EASY_READ);
        assertThat(access.allowed(pair, AS_LEAD)).containsExactlyInAnyOrder(CORRECT, WRITE_EASY_READ, TAKE_DOWN);
    }

    @Test
    void whatTheSuggestionHasLeftBehindIsRenewedNotCorrected() {
        var pair = published(PairOutcome.WORKING_ON_IT);
        pair.compare(true);

        assertThat(access.allowed(pair, AS_OFFICER)).contains(RENEW).doesNotContain(CORRECT);
    }

    @Test
    void whatWasTakenDownStaysDown() {
        var pair = published(PairOutcome.WE_DID);
        pair.takeDown("wrong", "", LEAD, MONDAY);

        assertThat(access.allowed(pair, AS_LEAD)).isEmpty();
    }
}
