package org.openleap.publication.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.HeardItem;
import org.openleap.redaction.Redactions;
import org.openleap.redaction.Surroundings;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.suggestion.AskedLook;
import org.openleap.suggestion.SuggestionDetail;
import org.openleap.suggestion.SuggestionKind;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.suggestion.SuggestionSummary;

/** Rules and originals for tests without a container. */
final class RedactionRoom {
    private static final String BUS = "The last bus leaves at ten past four but the clinic ends at half past.";

    private RedactionRoom() {}

    static Redaction redaction() {
        var redaction = new Redaction();
        redaction.spotter = Redactions.spotter();
        redaction.groups = Redactions.smallGroups();
        redaction.reference = new ShippedReasons();
        return redaction;
    }

    static Original allowed() {
        return original(BUS, true, "");
    }

    static Original forbidden() {
        return original(BUS, false, "");
    }

    static Original saying(String words) {
        return original(words, true, "");
    }

    static Original saying(String words, String author) {
        return original(words, true, author);
    }

    private static Original original(String words, boolean mayPublish, String author) {
        var item = new HeardItem(
                Pairs.SUGGESTION.item(),
                FeedbackStatus.HAS_SUGGESTIONS,
                true,
                words,
                "",
                "",
                "",
                mayPublish,
                false,
                Instant.EPOCH,
                Pairs.SUGGESTION.item());
        return new Original(suggestion(words), item, new Surroundings(author, false));
    }

    private static SuggestionDetail suggestion(String quote) {
        var summary = new SuggestionSummary(
                1,
                Pairs.SUGGESTION,
                "Start earlier",
                SuggestionKind.REQUEST,
                SuggestionStatus.COMPLETED,
                "",
                "",
                LocalDate.MAX,
                false,
                100,
                Instant.EPOCH,
                "");
        return new SuggestionDetail(
                summary,
                quote,
                "",
                "",
                "",
                LocalDate.MAX,
                "",
                "",
                "",
                "",
                LocalDate.MAX,
                0,
                "",
                "",
                "",
                "",
                "",
                0,
                AskedLook.none(),
                Set.of(),
                1);
    }

    /** Knows the reasons that are shipped. */
    private static final class ShippedReasons extends ReferenceData {
        @Override
        public boolean knows(ReferenceList list, String code) {
            return Set.of("author_name", "staff_name", "exact_date", "shortened")
                    .contains(code);
        }
    }
}
