package org.openleap.web.suggestion;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.suggestion.SuggestionPart;

/** One part of a suggestion that is split, while it is written. */
public class PartForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = 200)
    private String title = "";

    @Size(max = 1000)
    private String quote = "";

    /** Nothing was written for it. */
    boolean isEmpty() {
        return title.isBlank();
    }

    SuggestionPart toPart() {
        return new SuggestionPart(title, quote);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote == null ? "" : quote;
    }
}
