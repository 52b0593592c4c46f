package org.openleap.web.feedback;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.openleap.feedback.ConcludeAnalysis;
import org.openleap.feedback.FeedbackDetail;

/** What an analyst says when an item has been read. */
public class AnalysisForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = 10)
    private String[] themes = {};

    @Size(max = 2000)
    private String note = "";

    ConcludeAnalysis toCommand(FeedbackDetail item) {
        return new ConcludeAnalysis(item.reference(), item.version(), List.of(themes), note);
    }

    public String[] getThemes() {
        return themes.clone();
    }

    public void setThemes(String[] themes) {
        this.themes = themes == null ? new String[0] : themes.clone();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
