package org.openleap.web.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.feedback.FeedbackDetail;
import org.openleap.suggestion.IdentifySuggestion;
import org.openleap.suggestion.SuggestionKind;

/** Words of an item that are being marked as a suggestion. */
public class MarkingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 1000)
    private String quote = "";

    @NotBlank
    @Size(max = 200)
    private String title = "";

    @NotNull
    private SuggestionKind kind = SuggestionKind.SUGGESTION;

    /** Browsers send line ends their own way; the quote must have those of the words. */
    IdentifySuggestion toCommand(FeedbackDetail item) {
        var marked = quote.replace("\r\n", "\n").strip();
        boolean carriageReturns = (item.words() + item.request()).contains("\r\n");
        return new IdentifySuggestion(
                item.reference(), carriageReturns ? marked.replace("\n", "\r\n") : marked, title, kind);
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public SuggestionKind getKind() {
        return kind;
    }

    public void setKind(SuggestionKind kind) {
        this.kind = kind;
    }
}
