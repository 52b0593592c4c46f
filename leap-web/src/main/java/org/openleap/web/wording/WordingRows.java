package org.openleap.web.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.wording.WordingChange;
import org.openleap.wording.WordingSummary;

/** Wordings and their history, in words. */
@ApplicationScoped
public class WordingRows {
    @Inject
    Words words;

    @Inject
    Dates dates;

    WordingRow of(WordingSummary summary) {
        var state = summary.own()
                ? new Tag(WordingText.of("wording.own"), "pencil", "blue")
                : new Tag(WordingText.of("wording.leap"), "check", "grey");
        var href = Href.to("/staff/wording").with("letter", summary.occasion()).toString();
        var planned = summary.isPlanned() ? WordingText.of("wording.planned", dates.day(summary.nextFrom())) : "";
        return new WordingRow(href, words.of(summary.occasion()), state, planned);
    }

    WordingVersion of(WordingChange change) {
        var by = change.by().isEmpty() ? WordingText.of("wording.somebody") : change.by();
        var what = change.own() ? "wording.changeOwn" : "wording.changeLeap";
        return new WordingVersion(
                WordingText.of(what, dates.day(change.from())),
                change.reason(),
                WordingText.of("wording.by", by, dates.moment(change.at())),
                change.before(),
                change.after());
    }
}
