package org.openleap.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openleap.suggestion.SuggestionOutcome;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Tag;
import org.openleap.web.support.Dates;

/** Says what became of a suggestion in a word, a sentence and the facts. */
@ApplicationScoped
public class OutcomeCards {
    @Inject
    Deadlines deadlines;

    @Inject
    Dates dates;

    OutcomeCard card(SuggestionOutcome outcome) {
        return new OutcomeCard(
                outcome.title(),
                tag(outcome),
                sentence(outcome),
                facts(outcome),
                outcome.reference().item().value());
    }

    /** A date where one is promised or has come; a word where there is none. */
    Tag tag(SuggestionOutcome outcome) {
        return switch (outcome.stage()) {
            case DECIDING -> promised("tag.answerBy", "tag.deciding", outcome.due(), "clock");
            case AGREED, DOING -> promised("tag.by", "tag.doing", outcome.due(), "pencil");
            case PAUSED -> promised("tag.pausedBy", "tag.paused", outcome.due(), "pause");
            case DONE -> new Tag(SharingText.of("tag.done", dates.day(outcome.doneOn())), "check", "green");
            case NOT_POSSIBLE -> new Tag(SharingText.of("tag.notPossible"), "cross", "grey");
            case GONE -> new Tag(SharingText.of("tag.gone"), "cross", "grey");
        };
    }

    private Tag promised(String by, String without, LocalDate due, String icon) {
        if (!deadlines.isDue(due)) return new Tag(SharingText.of(without), icon, "blue");
        if (deadlines.isLate(due)) return new Tag(SharingText.of("tag.late", dates.day(due)), "warn", "red");
        return new Tag(SharingText.of(by, dates.day(due)), icon, "blue");
    }

    String sentence(SuggestionOutcome outcome) {
        return switch (outcome.stage()) {
            case DECIDING -> SharingText.of("happened.DECIDING");
            case GONE -> SharingText.of("happened.TAKEN_BACK");
            case AGREED, DOING, PAUSED -> outcome.action();
            case DONE -> outcome.change();
            case NOT_POSSIBLE -> outcome.reason();
        };
    }

    private List<Fact> facts(SuggestionOutcome outcome) {
        var facts = new ArrayList<Fact>();
        boolean rejected = !outcome.wouldChange().isEmpty();
        if (!rejected) add(facts, "fact.reason", outcome.reason());
        add(facts, "fact.wouldChange", outcome.wouldChange());
        if (deadlines.isDue(outcome.reviewOn())) add(facts, "fact.reviewOn", dates.day(outcome.reviewOn()));
        add(facts, "fact.news", outcome.news());
        if (deadlines.isDue(outcome.decidedOn())) add(facts, "fact.decidedOn", dates.day(outcome.decidedOn()));
        return facts;
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) facts.add(new Fact(SharingText.of(key), value));
    }
}
