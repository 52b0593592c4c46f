package org.openleap.suggestion.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.openleap.feedback.HeardItem;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.IdentifySuggestion;
import org.openleap.suggestion.SuggestionKind;
import org.openleap.suggestion.SuggestionPart;
import org.openleap.suggestion.SuggestionProblem;

/** What was suggested: the proposer's own words, and the same in plain words for everybody else. */
@Embeddable
public class Saying {
    private String quote;
    private String title;

    @Enumerated(EnumType.STRING)
    private SuggestionKind kind;

    /** Number of the suggestion that was split into this and others; 0 for one that was heard in the words. */
    private int parent;

    protected Saying() {}

    /** @throws RuleViolatedException {@link SuggestionProblem#QUOTE_NOT_IN_WORDS} */
    static Saying in(HeardItem item, IdentifySuggestion command) {
        var quote = command.quote().strip();
        if (!item.holds(quote)) throw new RuleViolatedException(SuggestionProblem.QUOTE_NOT_IN_WORDS);
        return of(quote, command.title(), command.kind(), 0);
    }

    /** @throws RuleViolatedException {@link SuggestionProblem#QUOTE_NOT_IN_WORDS} */
    Saying part(SuggestionPart part, int of) {
        var words = part.quote().strip();
        if (!quote.contains(words)) throw new RuleViolatedException(SuggestionProblem.QUOTE_NOT_IN_WORDS);
        return of(words.isEmpty() ? quote : words, part.title(), kind, of);
    }

    private static Saying of(String quote, String title, SuggestionKind kind, int parent) {
        var saying = new Saying();
        saying.quote = quote;
        saying.title = title.strip();
        saying.kind = kind;
        saying.parent = parent;
        return saying;
    }

    public String quote() {
        return quote;
    }

    public String title() {
        return title;
    }

    public SuggestionKind kind() {
        return kind;
    }

    public int parent() {
        return parent;
    }
}
