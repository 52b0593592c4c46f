package org.openleap.web.suggestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.suggestion.SuggestionAction;
import org.openleap.suggestion.SuggestionDetail;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.References;

/** One suggestion as it was when the person opened it; the forms beside it send its version back. */
@Named
@ViewScoped
public class SuggestionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SuggestionRegister register;

    @Inject
    SuggestionCards cards;

    @Inject
    SuggestionFacts facts;

    private String ref = "";
    private String choice = "";
    private SuggestionDetail suggestion;

    /** Reads the suggestion; also when somebody changed it meanwhile and the person wants to see it as it is now. */
    public void load() {
        suggestion = register.find(References.suggestion(ref));
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    /** {@code adopt}, {@code reject}, or empty before the person chose. */
    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice == null ? "" : choice;
    }

    public SuggestionDetail getSuggestion() {
        return suggestion;
    }

    public SuggestionCard getCard() {
        return cards.card(suggestion);
    }

    public List<Fact> getFacts() {
        return facts.of(suggestion);
    }

    /** Whether this person may do it now; names as in {@link SuggestionAction}. */
    public boolean may(String action) {
        return suggestion.allows(SuggestionAction.valueOf(action));
    }
}
