package org.openleap.web.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.publication.DraftPair;
import org.openleap.suggestion.SuggestionReference;

/** The public wording while it is written. */
public class DraftForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 600)
    private String youSaid = "";

    @NotBlank
    @Size(max = 600)
    private String weDid = "";

    DraftPair toCommand(SuggestionReference suggestion) {
        return new DraftPair(suggestion, youSaid, weDid);
    }

    public String getYouSaid() {
        return youSaid;
    }

    public void setYouSaid(String youSaid) {
        this.youSaid = youSaid;
    }

    public String getWeDid() {
        return weDid;
    }

    public void setWeDid(String weDid) {
        this.weDid = weDid;
    }
}
