package org.openleap.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.demonstration.StoryWalk.isLead;
import static org.openleap.demonstration.StoryWalk.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.notification.Occasion;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.ShippedLists;
import org.openleap.suggestion.SuggestionKind;
import org.openleap.suggestion.SuggestionStatus;

/** Walks one suggestion of a story through its transition table, with the two-person rules. */
final class SuggestionWalk {
    private static final int DIRECTOR_ABOVE_POUNDS = 10_000;
    final Set<Occasion> owed = EnumSet.noneOf(Occasion.class);
    SuggestionStatus status = SuggestionStatus.IDENTIFIED;
    final PairWalk publication;

    final Story story;
    String owner = "";
    SuggestionStatus cameFrom = SuggestionStatus.UNDER_CONSIDERATION;
    SuggestionStatus hadEnded;
    String doer = "";

    private SuggestionWalk(Story story, String quote) {
        this.story = story;
        publication = new PairWalk(story, quote);
    }

    static SuggestionWalk identified(Story story, JsonNode step) {
        assertThat(text(step, "title")).isNotBlank().hasSizeLessThanOrEqualTo(200);
        SuggestionKind.valueOf(text(step, "kind"));
        return new SuggestionWalk(story, text(step, "quote"));
    }

    void take(JsonNode step) throws IOException {
        switch (text(step, "do")) {
            case "assign" -> assign(step);
            case "adopt" -> adopt(step);
            case "reject" -> reject(step);
            case "countersign" -> countersign(step);
            case "progress" -> progress(step);
            case "proposeCompletion" -> proposeCompletion(step);
            case "confirm" -> confirm(step);
            case "draft",
                    "redact",
                    "correct",
                    "sendBack",
                    "discard",
                    "approve",
                    "takeDown",
                    "easyRead",
                    "approveEasyRead" -> publication.take(step, status);
            default -> new DecidingWalk(this).take(step);
        }
    }

    /** The person took the item back. */
    void takenBack() {
        if (status.next().contains(SuggestionStatus.WITHDRAWN)) status = SuggestionStatus.WITHDRAWN;
    }

    /** A part that was split off, with the same person. */
    SuggestionWalk part() {
        var part = new SuggestionWalk(story, publication.quote());
        part.owner = owner;
        part.status = SuggestionStatus.UNDER_CONSIDERATION;
        return part;
    }

    private void assign(JsonNode step) {
        owner = text(step, "owner");
        assertThat(owner).isIn("service", "service2");
        if (status == SuggestionStatus.IDENTIFIED)
            move(SuggestionStatus.UNDER_CONSIDERATION, Occasion.UNDER_CONSIDERATION);
        else assertThat(status).isIn(SuggestionStatus.UNDER_CONSIDERATION, SuggestionStatus.RECONSIDERING);
    }

    private void adopt(JsonNode step) {
        assertThat(text(step, "by")).isEqualTo(owner);
        assertThat(text(step, "reason")).hasSizeBetween(10, 2000);
        assertThat(text(step, "action")).isNotBlank().hasSizeLessThanOrEqualTo(500);
        assertThat(step.get("dueInDays").asInt(-1)).isNotNegative();
        if (step.get("pounds").asInt(-1) > DIRECTOR_ABOVE_POUNDS)
            status = status.moveTo(SuggestionStatus.ADOPTION_PROPOSED);
        else move(SuggestionStatus.ADOPTED, Occasion.ADOPTED);
    }

    private void reject(JsonNode step) throws IOException {
        assertThat(text(step, "by")).isEqualTo(owner);
        assertThat(text(step, "reasonCode")).isIn(ShippedLists.codes(ReferenceList.REJECTION_REASON));
        assertThat(text(step, "reason")).hasSizeBetween(20, 2000);
        assertThat(text(step, "wouldChange")).isNotBlank().hasSizeLessThanOrEqualTo(1000);
        assertThat(step.get("reviewInDays").asInt(-1)).isNotNegative();
        status = status.moveTo(SuggestionStatus.REJECTION_PROPOSED);
    }

    private void countersign(JsonNode step) {
        boolean rejection = status != SuggestionStatus.ADOPTION_PROPOSED;
        boolean takenBack = status == SuggestionStatus.ADOPTION_WITHDRAWAL_PROPOSED;
        var by = text(step, "by");
        assertThat(rejection ? isLead(by) : by.equals("director"))
                .as("may countersign: " + by)
                .isTrue();
        if (isAgreed(step)) {
            move(
                    rejection ? SuggestionStatus.REJECTED : SuggestionStatus.ADOPTED,
                    takenBack ? Occasion.ADOPTION_WITHDRAWN : rejection ? Occasion.REJECTED : Occasion.ADOPTED);
        } else status = status.moveTo(cameFrom);
    }

    private void progress(JsonNode step) {
        assertThat(text(step, "by")).isEqualTo(owner);
        assertThat(step.get("percent").asInt(-1)).isBetween(0, 99);
        assertThat(text(step, "news")).isNotBlank().hasSizeLessThanOrEqualTo(1000);
        if (status != SuggestionStatus.IN_PROGRESS) move(SuggestionStatus.IN_PROGRESS, Occasion.STARTED);
    }

    private void proposeCompletion(JsonNode step) {
        assertThat(text(step, "by")).isEqualTo(owner);
        assertThat(text(step, "change")).hasSizeBetween(10, 2000);
        assertThat(text(step, "evidence")).hasSizeBetween(20, 2000);
        status = status.moveTo(SuggestionStatus.COMPLETION_PROPOSED);
    }

    private void confirm(JsonNode step) {
        var by = text(step, "by");
        assertThat(isLead(by) || by.equals("lay")).as("may confirm: " + by).isTrue();
        if (isAgreed(step)) move(SuggestionStatus.COMPLETED, Occasion.COMPLETED);
        else status = status.moveTo(SuggestionStatus.IN_PROGRESS);
    }

    void is(SuggestionStatus target, Occasion occasion) {
        move(target, occasion);
    }

    private static boolean isAgreed(JsonNode step) {
        boolean agreed = step.get("agrees").asBoolean();
        if (!agreed) assertThat(text(step, "note")).as("why it goes back").isNotBlank();
        return agreed;
    }

    private void move(SuggestionStatus target, Occasion occasion) {
        status = status.moveTo(target);
        owed.add(occasion);
    }
}
