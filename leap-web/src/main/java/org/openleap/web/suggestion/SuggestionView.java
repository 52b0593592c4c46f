package org.openleap.web.suggestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.suggestion.SuggestionAction;
import org.openleap.suggestion.SuggestionDetail;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.suggestion.TrackedStep;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.PortalText;
import org.openleap.web.portal.References;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Texts;

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

    @Inject
    ChoiceCards options;

    @Inject
    CurrentUser user;

    @Inject
    Dates dates;

    private String ref = "";
    private String choice = "";
    private SuggestionDetail suggestion;
    private List<TrackedStep> told;

    /** Reads the suggestion; also when somebody changed it meanwhile and the person wants to see it as it is now. */
    public void load() {
        suggestion = register.find(References.suggestion(ref));
        told = null;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    /** Which of the plain choices is open, e.g. {@code adopt}; empty before the person chose. */
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

    public boolean chosen(String wanted) {
        return choice.equals(wanted);
    }

    /** What may be decided about it; none for people who only read. */
    public List<ChoiceCard> getChoices() {
        return options.decisions(suggestion, choice);
    }

    public boolean isDeciding() {
        return !getChoices().isEmpty();
    }

    /** What may be done when the work does not go as promised. */
    public List<ChoiceCard> getDelays() {
        return options.delays(suggestion, choice);
    }

    /** What somebody who looks again may find. */
    public List<ChoiceCard> getLooks() {
        return options.looks(suggestion, choice);
    }

    /** What may be done with what a partner has. */
    public List<ChoiceCard> follows(boolean answered) {
        return options.follows(suggestion, choice, answered);
    }

    /** Who asked for another look, in words. */
    public String getCause() {
        return PortalText.of("look.cause." + suggestion.second().cause());
    }

    /** What the person was told so far, the newest first; lay reviewers do not read it. */
    public List<ToldLine> getTold() {
        if (user.has(Roles.LAY_REVIEWER)) return List.of();
        if (told == null) told = register.told(suggestion.reference());
        return told.stream().map(this::line).toList();
    }

    private ToldLine line(TrackedStep step) {
        return new ToldLine(Texts.text("track", "track.step." + step.kind()), step.text(), dates.day(step.on()));
    }

    /** Found in words that somebody is still reading: nobody can get it before. */
    public boolean isUnread() {
        return suggestion.summary().status() == SuggestionStatus.IDENTIFIED && !may(SuggestionAction.ASSIGN.name());
    }

    /** Whether this person may do it now; names as in {@link SuggestionAction}. */
    public boolean may(String action) {
        return suggestion.allows(SuggestionAction.valueOf(action));
    }
}
