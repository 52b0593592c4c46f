package org.openleap.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import org.openleap.reference.WorkingDays;
import org.openleap.sharing.RelayNews;
import org.openleap.suggestion.SuggestionOutcome;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Site;

/** Words the news so that a partner can read it out as it stands. */
@ApplicationScoped
public class RelayCards {
    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    @Inject
    Words words;

    @Inject
    Site site;

    RelayCard card(RelayNews news) {
        return new RelayCard(
                news.id(),
                news.version(),
                news.item().value(),
                heading(news),
                StoryRows.shortened(news.told()),
                pass(news),
                done(news),
                tag(news));
    }

    private static String heading(RelayNews news) {
        return news.outcome().stream()
                .map(SuggestionOutcome::title)
                .findFirst()
                .orElseGet(() -> SharingText.of("relay.counted"));
    }

    /** What to say. Never a name of the trust's people. */
    private String pass(RelayNews news) {
        if (news.outcome().isEmpty()) return SharingText.of("relay.pass.counted", site.getTrustName());
        return pass(news.outcome().get(0));
    }

    private String pass(SuggestionOutcome outcome) {
        var lines = new ArrayList<String>();
        switch (outcome.stage()) {
            case DECIDING -> lines.add(SharingText.of("happened.DECIDING"));
            case GONE -> lines.add(SharingText.of("happened.TAKEN_BACK"));
            case AGREED, DOING, PAUSED -> {
                lines.add(SharingText.of("relay.pass.agreed", outcome.action(), day(outcome.due())));
                lines.add(SharingText.of("relay.pass.because", outcome.reason()));
            }
            case DONE -> lines.add(SharingText.of("relay.pass.done", outcome.change()));
            case NOT_POSSIBLE -> {
                lines.add(SharingText.of("relay.pass.notPossible", outcome.reason()));
                lines.add(SharingText.of("relay.pass.wouldChange", outcome.wouldChange()));
            }
        }
        return String.join("\n", lines);
    }

    private String done(RelayNews news) {
        if (news.isOwed() || news.whom().isEmpty()) return "";
        return SharingText.of("relay.done", news.by(), news.whom(), news.people(), dates.day(news.on()), news.how());
    }

    private Tag tag(RelayNews news) {
        if (!news.isOwed()) return new Tag(words.of(news.status()), "check", "green");
        var due = LocalDate.ofInstant(news.dueAt(), WorkingDays.LONDON);
        if (deadlines.isLate(due)) return deadlines.tag(due);
        return new Tag(SharingText.of("tag.by", dates.day(due)), "clock", "blue");
    }

    private String day(LocalDate due) {
        return deadlines.isDue(due) ? dates.day(due) : SharingText.of("relay.soon");
    }
}
