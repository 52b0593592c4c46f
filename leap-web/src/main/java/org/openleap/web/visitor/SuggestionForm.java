package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openleap.suggestion.ProposerSays;

/** What somebody wrote about one of their suggestions on their own page. */
@ApplicationScoped
class SuggestionForm {
    private static final int FEWEST_LETTERS = 10;
    private static final int MOST_LETTERS = 2000;

    @Inject
    FormProblems problems;

    /** Their reasons, in ten letters or more; empty when there are too few or too many, which is said at the field. */
    Optional<ProposerSays> says(TrackVisit visit, String act) {
        return says(visit, act, FEWEST_LETTERS);
    }

    /** The same, with at least so many letters. */
    Optional<ProposerSays> says(TrackVisit visit, String act, int fewest) {
        int suggestion = number(visit.answer("suggestion"));
        var field = "words-" + act + suggestion;
        var words = visit.answer(field);
        if (words.length() >= fewest && words.length() <= MOST_LETTERS) {
            return Optional.of(new ProposerSays(visit.reference(), visit.phrase(), suggestion, words));
        }
        problems.say(field, "track", problem(words.length(), fewest));
        return Optional.empty();
    }

    private static String problem(int length, int fewest) {
        if (length > MOST_LETTERS) return "task.tooLong";
        return fewest > 1 ? "task.tooShort" : "task.missing";
    }

    private static int number(String typed) {
        return typed.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed) : 1;
    }
}
