package org.openleap.web.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.feedback.FeedbackAction;
import org.openleap.feedback.FeedbackText;
import org.openleap.feedback.HowItCame;
import org.openleap.feedback.ProveRepresentation;
import org.openleap.feedback.TranscriptService;
import org.openleap.feedback.TranslateFeedback;
import org.openleap.feedback.Translation;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** How an item was said: its English beside its own words, and that somebody may speak for another. */
@Named
@ViewScoped
public class TranscriptView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TranscriptService service;

    @Inject
    ItemView itemView;

    private String language = "";

    @Size(max = FeedbackText.LONGEST)
    private String words = "";

    @Size(max = FeedbackText.LONGEST)
    private String request = "";

    @Size(max = 200)
    private String translator = "";

    @NotBlank
    @Size(max = 500)
    private String proof = "";

    /** The fields begin with what is known. */
    @PostConstruct
    void begin() {
        var known = getCame().translation();
        language = known.language();
        words = known.words();
        request = known.request();
        translator = known.translator();
    }

    public HowItCame getCame() {
        return itemView.getItem().came();
    }

    public boolean isTranslated() {
        return !getCame().translation().words().isEmpty();
    }

    /** It was said in another language, and nobody has put it into English. */
    public boolean isUntranslated() {
        return getCame().translation().isMissing();
    }

    public boolean isUnproved() {
        return isOpen() && !getCame().representation().isProved();
    }

    /** Whether this person may add to it. */
    public boolean isOpen() {
        return itemView.getItem().allows(FeedbackAction.TRANSLATE);
    }

    public String translate() {
        var item = itemView.getItem();
        var english = new Translation(language, clean(words), clean(request), translator);
        service.translate(new TranslateFeedback(item.reference(), item.version(), english));
        return done("transcript.translated");
    }

    public String prove() {
        var item = itemView.getItem();
        service.prove(new ProveRepresentation(item.reference(), item.version(), proof));
        return done("transcript.proved");
    }

    private String done(String key) {
        Notices.done("intake", key);
        return Redirect.to("/staff/item", itemView.getItem().reference());
    }

    private static String clean(String typed) {
        return typed.replace("\r\n", "\n");
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = text(language);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = text(words);
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = text(request);
    }

    public String getTranslator() {
        return translator;
    }

    public void setTranslator(String translator) {
        this.translator = text(translator);
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = text(proof);
    }
}
