package org.openleap.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.feedback.FeedbackDetail;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.suggestion.SuggestionDetail;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.References;
import org.openleap.web.suggestion.SuggestionFacts;

/** What the answer is about: the person's own words, and the decision. Beside the letter, so that it is no stock answer. */
@Named
@RequestScoped
public class ToldAboutView {
    @Inject
    FeedbackRegister items;

    @Inject
    SuggestionRegister suggestions;

    @Inject
    SuggestionFacts presenter;

    private FeedbackDetail item;
    private SuggestionDetail suggestion;

    /** Whether there are words at all; a partnership's letters are about none. */
    public boolean isHeard(String reference) {
        return FeedbackReference.read(reference).isPresent();
    }

    public FeedbackDetail item(String reference) {
        if (item == null) item = items.find(References.item(reference));
        return item;
    }

    public boolean isDecided(String subject) {
        return subject.contains("/");
    }

    public SuggestionDetail suggestion(String subject) {
        if (suggestion == null) suggestion = suggestions.find(References.suggestion(subject));
        return suggestion;
    }

    /** What was decided, by whom and why. */
    public List<Fact> decision(String subject) {
        return presenter.of(suggestion(subject));
    }
}
