package org.openleap.web.feedback;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackAction;
import org.openleap.feedback.FeedbackDetail;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.ScreeningOutcome;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.References;
import org.openleap.web.portal.Tag;
import org.openleap.web.suggestion.SuggestionCard;
import org.openleap.web.suggestion.SuggestionCards;

/** One item as it was when the person opened it: the words, the facts, and the suggestions heard in them. */
@Named
@ViewScoped
public class ItemView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FeedbackRegister feedback;

    @Inject
    SuggestionRegister suggestions;

    @Inject
    InboxRows rows;

    @Inject
    ItemFacts facts;

    @Inject
    SuggestionCards cards;

    private String ref = "";
    private FeedbackDetail item;
    private List<SuggestionCard> heard;

    /** Reads the item; also when somebody changed it meanwhile and the person wants to see it as it is now. */
    public void load() {
        item = feedback.find(References.item(ref));
        heard = suggestions.ofItem(item.reference()).stream().map(cards::card).toList();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getReference() {
        return item.reference().value();
    }

    public FeedbackDetail getItem() {
        return item;
    }

    public List<SuggestionCard> getHeard() {
        return heard;
    }

    public List<Segment> getWords() {
        return MarkedWords.cut(item.words(), quotesIn(item.words()));
    }

    public List<Segment> getRequest() {
        return MarkedWords.cut(item.request(), quotesIn(item.request()));
    }

    public List<Fact> getFacts() {
        return facts.of(item);
    }

    public List<Tag> getTags() {
        return rows.tagsOf(item.summary());
    }

    public NextAction getNext() {
        return NextAction.of(item, heard);
    }

    /** Letting it through needs no words; anything else says why. */
    public boolean isStopped() {
        return item.screening() != ScreeningOutcome.PASS && item.screening() != ScreeningOutcome.NOT_YET;
    }

    public boolean isScreening() {
        return item.allows(FeedbackAction.SCREEN);
    }

    public boolean isStarting() {
        return item.allows(FeedbackAction.START_ANALYSIS);
    }

    public boolean isReading() {
        return item.allows(FeedbackAction.CONCLUDE);
    }

    public boolean isNoting() {
        return item.allows(FeedbackAction.NOTE);
    }

    /** A quote is looked for in the words first, and only then in what was asked for. */
    private Map<Integer, String> quotesIn(String text) {
        Function<SuggestionCard, String> quote = SuggestionCard::quote;
        return heard.stream()
                .filter(card -> text.equals(item.words()) == item.words().contains(card.quote()))
                .collect(Collectors.toMap(SuggestionCard::number, quote));
    }
}
