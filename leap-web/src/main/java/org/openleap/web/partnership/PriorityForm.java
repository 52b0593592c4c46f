package org.openleap.web.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.partnership.AddPriority;
import org.openleap.partnership.PartnershipDetail;

/** A priority while it is written. */
public class PriorityForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 300)
    private String words = "";

    @NotBlank
    @Size(max = 300)
    private String source = "";

    AddPriority toCommand(PartnershipDetail partnership) {
        return new AddPriority(partnership.reference(), partnership.version(), words, source);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
