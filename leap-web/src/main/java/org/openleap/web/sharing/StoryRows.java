package org.openleap.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openleap.sharing.SharedOutcome;
import org.openleap.sharing.SharedStory;
import org.openleap.suggestion.SuggestionOutcome;
import org.openleap.suggestion.SuggestionStage;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Labels;

/** Turns stories into lines: what was told, what happened in one sentence, and where it is now. */
@ApplicationScoped
public class StoryRows {
    private static final int SHORT = 180;

    @Inject
    OutcomeCards cards;

    @Inject
    Labels labels;

    @Inject
    Words words;

    @Inject
    Dates dates;

    /** @param page where one of them is read, e.g. {@code /partner/item} */
    List<StoryRow> rows(List<SharedStory> stories, String page) {
        return stories.stream().map(story -> row(story, page)).toList();
    }

    private StoryRow row(SharedStory story, String page) {
        var reference = story.item().value();
        return new StoryRow(
                reference,
                page.isEmpty() ? "" : Href.to(page).with("ref", reference).toString(),
                shortened(story.wording()),
                happened(story),
                words.of(story.kind()),
                labels.service(story.service()),
                dates.day(story.listedAt()),
                tag(story));
    }

    /** Where it is now. */
    Tag tag(SharedStory story) {
        return leading(story).map(cards::tag).orElseGet(() -> new Tag(words.of(story.outcome()), icon(story), "grey"));
    }

    private String happened(SharedStory story) {
        return leading(story)
                .map(cards::sentence)
                .map(StoryRows::shortened)
                .orElseGet(() -> SharingText.of("happened." + story.outcome().name()));
    }

    /** The suggestion that stands for the outcome of the whole item. */
    private static Optional<SuggestionOutcome> leading(SharedStory story) {
        return story.suggestions().stream()
                .filter(each -> stands(each.stage(), story.outcome()))
                .findFirst();
    }

    private static boolean stands(SuggestionStage stage, SharedOutcome outcome) {
        return switch (stage) {
            case DECIDING -> outcome == SharedOutcome.DECIDING;
            case AGREED, DOING, PAUSED -> outcome == SharedOutcome.DOING;
            case DONE -> outcome == SharedOutcome.DONE;
            case NOT_POSSIBLE -> outcome == SharedOutcome.NOT_POSSIBLE;
            case GONE -> outcome == SharedOutcome.TAKEN_BACK;
        };
    }

    private static String icon(SharedStory story) {
        return switch (story.outcome()) {
            case READING -> "read";
            case PASSED_ON -> "forward";
            case NOT_TAKEN_IN, NOT_POSSIBLE, TAKEN_BACK -> "cross";
            case JOINED -> "people";
            case COUNTED, DONE -> "check";
            case DECIDING -> "clock";
            case DOING -> "work";
        };
    }

    /** Whole words, so that a line of a list stays a line. */
    static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        if (line.length() <= SHORT) return line;
        int end = line.lastIndexOf(' ', SHORT);
        return line.substring(0, end < SHORT / 2 ? SHORT : end) + "…";
    }
}
