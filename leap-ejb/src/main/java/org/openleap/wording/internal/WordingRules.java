package org.openleap.wording.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.TreeSet;
import org.openleap.notification.LetterTexts;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.wording.WordingDraft;
import org.openleap.wording.WordingProblem;

/** A letter with a gap, or with something nobody can fill, must never leave. */
@ApplicationScoped
public class WordingRules {
    private static final String REFERENCE = "${reference}";

    @Inject
    LetterTexts letters;

    /** @throws RuleViolatedException for what is wrong with the words */
    void requireFit(WordingDraft draft) {
        var text = draft.text();
        var whole = text.subject() + "\n" + text.body();
        if (letters.isUnfit(whole)) throw new RuleViolatedException(WordingProblem.UNFIT);
        var needed = letters.placeholders(draft.occasion()).keySet();
        refuse(WordingProblem.UNKNOWN_PLACEHOLDER, letters.namedIn(whole), needed);
        refuse(WordingProblem.MISSING_PLACEHOLDER, needed, letters.namedIn(text.body()));
        if (!text.subject().contains(REFERENCE)) throw new RuleViolatedException(WordingProblem.NO_REFERENCE);
    }

    /** For those of the names that are not among the others. */
    private static void refuse(WordingProblem problem, Collection<String> names, Collection<String> others) {
        var wrong = new TreeSet<>(names);
        wrong.removeAll(others);
        if (!wrong.isEmpty()) throw new RuleViolatedException(problem, String.join(", ", wrong));
    }
}
