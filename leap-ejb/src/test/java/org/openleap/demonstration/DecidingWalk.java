package org.openleap.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.demonstration.StoryWalk.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.openleap.notification.Occasion;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.ShippedLists;
import org.openleap.suggestion.SuggestionStatus;

/** Walks the steps beside the straight way: delays, promises taken back, second looks. */
final class DecidingWalk {
    private final SuggestionWalk walk;

    DecidingWalk(SuggestionWalk walk) {
        this.walk = walk;
    }

    void take(JsonNode step) throws IOException {
        switch (text(step, "do")) {
            case "hold" -> delayed(step, SuggestionStatus.ON_HOLD, Occasion.ON_HOLD);
            case "slip" -> slip(step);
            case "resume" -> resume(step);
            case "withdrawAdoption" -> withdrawAdoption(step);
            case "ask" -> ask(step);
            case "answer", "noteAnswer" -> walk.is(SuggestionStatus.UNDER_CONSIDERATION, Occasion.QUESTION_ANSWERED);
            case "reconsider" -> reconsider(step, "why");
            case "askAgain" -> reconsider(step, "words");
            case "adoptAfterAll" -> ended(step, SuggestionStatus.ADOPTED, Occasion.RECONSIDERED_ADOPTED);
            case "upholdRejection" -> ended(step, SuggestionStatus.REJECTED, Occasion.RECONSIDERED_REJECTED);
            case "upholdCompletion" -> ended(step, SuggestionStatus.COMPLETED, Occasion.RECONSIDERED_COMPLETED);
            case "workAgain" -> workAgain(step);
            default -> throw new AssertionError("unknown step " + step);
        }
    }

    private void delayed(JsonNode step, SuggestionStatus status, Occasion occasion) {
        ofOwner(step);
        assertThat(text(step, "reason")).hasSizeBetween(10, 1000);
        assertThat(step.get("dueInDays").asInt(-1)).isNotNegative();
        walk.is(status, occasion);
    }

    private void ask(JsonNode step) {
        ofOwner(step);
        assertThat(text(step, "question")).hasSizeBetween(10, 1000);
        walk.is(SuggestionStatus.CLARIFYING, Occasion.QUESTION_ASKED);
    }

    private void slip(JsonNode step) {
        ofOwner(step);
        assertThat(walk.status).isIn(SuggestionStatus.ADOPTED, SuggestionStatus.IN_PROGRESS, SuggestionStatus.ON_HOLD);
        assertThat(text(step, "reason")).hasSizeBetween(10, 1000);
        walk.owed.add(Occasion.SLIPPED);
    }

    private void resume(JsonNode step) {
        ofOwner(step);
        assertThat(text(step, "news")).isNotBlank().hasSizeLessThanOrEqualTo(1000);
        walk.is(SuggestionStatus.IN_PROGRESS, Occasion.RESUMED);
    }

    private void withdrawAdoption(JsonNode step) throws IOException {
        ofOwner(step);
        assertThat(text(step, "reasonCode")).isIn(ShippedLists.codes(ReferenceList.REJECTION_REASON));
        assertThat(text(step, "reason")).hasSizeBetween(20, 2000);
        assertThat(text(step, "wouldChange")).isNotBlank();
        walk.cameFrom = walk.status;
        walk.status = walk.status.moveTo(SuggestionStatus.ADOPTION_WITHDRAWAL_PROPOSED);
    }

    private void reconsider(JsonNode step, String words) {
        if (words.equals("why")) assertThat(text(step, "by")).matches(StoryWalk::isLead);
        assertThat(text(step, words)).hasSizeBetween(10, 1000);
        walk.hadEnded = walk.status;
        walk.doer = walk.owner;
        walk.owner = "";
        boolean lifted = step.path("lifted").asBoolean();
        if (lifted) assertThat(walk.hadEnded).isEqualTo(SuggestionStatus.REJECTED);
        walk.is(SuggestionStatus.RECONSIDERING, lifted ? Occasion.REVIVED : Occasion.RECONSIDERING);
    }

    private void ended(JsonNode step, SuggestionStatus end, Occasion occasion) {
        ofOwner(step);
        boolean rejected = end == SuggestionStatus.ADOPTED || end == SuggestionStatus.REJECTED;
        assertThat(walk.hadEnded).isEqualTo(rejected ? SuggestionStatus.REJECTED : SuggestionStatus.COMPLETED);
        assertThat(text(step, "reason")).hasSizeBetween(20, 1000);
        walk.is(end, occasion);
    }

    private void workAgain(JsonNode step) {
        ended(step, SuggestionStatus.IN_PROGRESS, Occasion.RECONSIDERED_NOT_DONE);
        walk.owner = walk.doer;
    }

    private void ofOwner(JsonNode step) {
        assertThat(text(step, "by")).isEqualTo(walk.owner);
    }
}
