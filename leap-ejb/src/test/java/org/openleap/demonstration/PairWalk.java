package org.openleap.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.demonstration.StoryWalk.isLead;
import static org.openleap.demonstration.StoryWalk.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openleap.publication.PairStatus;
import org.openleap.redaction.internal.SmallGroupRule;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.ShippedLists;
import org.openleap.suggestion.SuggestionStatus;

/** Walks what is published about one suggestion of a story: wordings, approvals, corrections, easy read, taking down. */
final class PairWalk {
    private static final Set<SuggestionStatus> DECIDED = EnumSet.of(
            SuggestionStatus.ADOPTED,
            SuggestionStatus.IN_PROGRESS,
            SuggestionStatus.COMPLETION_PROPOSED,
            SuggestionStatus.COMPLETED,
            SuggestionStatus.REJECTED);
    private static final SmallGroupRule GROUPS = new SmallGroupRule(5);

    /** Every state in which one of its wordings ended or stands. */
    final List<PairStatus> states = new ArrayList<>();

    boolean published;
    boolean corrected;
    boolean easyRead;
    boolean redacted;

    private final Story story;
    private final String quote;
    private PairStatus draft = PairStatus.DISCARDED;
    private String drafter = "";
    private String easyWriter = "";

    PairWalk(Story story, String quote) {
        this.story = story;
        this.quote = quote;
    }

    /** The words that were marked. */
    String quote() {
        return quote;
    }

    boolean isDrafted() {
        return draft.isOpen();
    }

    void take(JsonNode step, SuggestionStatus status) throws IOException {
        switch (text(step, "do")) {
            case "draft" -> draft(step, status, text(step, "youSaid"));
            case "redact" -> draft(step, status, redacted(step));
            case "correct" -> correct(step, status);
            case "sendBack" -> sendBack(step);
            case "discard" -> move(PairStatus.DISCARDED);
            case "approve" -> approve(step);
            case "takeDown" -> takeDown(step);
            case "easyRead" -> easyRead(step);
            case "approveEasyRead" -> approveEasyRead(step);
            default -> throw new AssertionError("unknown step " + step);
        }
    }

    private void draft(JsonNode step, SuggestionStatus status, String youSaid) {
        assertThat(isDrafted()).as("one draft at a time").isFalse();
        assertThat(status).isIn(DECIDED);
        for (var wording : List.of(youSaid, text(step, "weDid"))) {
            assertThat(wording).isNotBlank().hasSizeLessThanOrEqualTo(600);
            Wording.requirePublishable(wording, story);
        }
        drafter = text(step, "by");
        boolean held = !GROUPS.find(youSaid + "\n" + text(step, "weDid")).isEmpty();
        draft = held ? PairStatus.BLOCKED : PairStatus.DRAFTED;
        states.add(draft);
    }

    private String redacted(JsonNode step) throws IOException {
        assertThat(story.mayPublish()).as("own words only with permission").isTrue();
        var said = quote;
        for (var cut : step.get("redactions")) {
            assertThat(text(cut, "reason")).isIn(ShippedLists.codes(ReferenceList.REDACTION_REASON));
            assertThat(said).contains(text(cut, "words"));
            said = said.replace(text(cut, "words"), text(cut, "replacement"));
        }
        redacted = true;
        return said;
    }

    private void correct(JsonNode step, SuggestionStatus status) {
        assertThat(published).as("published before it is corrected").isTrue();
        assertThat(text(step, "wrong")).isNotBlank().hasSizeLessThanOrEqualTo(500);
        draft(step, status, text(step, "youSaid"));
        corrected = true;
    }

    private void sendBack(JsonNode step) {
        assertThat(text(step, "by")).matches(StoryWalk::isLead).isNotEqualTo(drafter);
        assertThat(text(step, "why")).isNotBlank();
        move(PairStatus.SENT_BACK);
    }

    private void approve(JsonNode step) {
        assertThat(text(step, "by")).matches(StoryWalk::isLead).isNotEqualTo(drafter);
        move(PairStatus.PUBLISHED);
        if (published) states.add(PairStatus.REPLACED);
        published = true;
        easyRead = false;
    }

    private void takeDown(JsonNode step) throws IOException {
        assertThat(published).as("published before it is taken down").isTrue();
        assertThat(isLead(text(step, "by"))).isTrue();
        assertThat(text(step, "reason")).isIn(ShippedLists.codes(ReferenceList.TAKE_DOWN_REASON));
        states.add(PairStatus.TAKEN_DOWN);
        published = false;
    }

    private void easyRead(JsonNode step) {
        assertThat(published).as("published before it is made easy").isTrue();
        for (var half : List.of("said", "did")) {
            assertThat(step.get(half)).isNotEmpty().allSatisfy(line -> {
                assertThat(text(line, "words").split(" ")).hasSizeLessThanOrEqualTo(15);
                assertThat(GROUPS.find(text(line, "words"))).isEmpty();
            });
        }
        easyWriter = text(step, "by");
    }

    private void approveEasyRead(JsonNode step) {
        assertThat(text(step, "by")).matches(StoryWalk::isLead).isNotEqualTo(easyWriter);
        easyRead = true;
    }

    private void move(PairStatus target) {
        draft = draft.moveTo(target);
        states.add(target);
    }
}
