package org.openleap.web.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.suggestion.ResumeWork;
import org.openleap.suggestion.SuggestionDetail;

/** What happens now that the work goes on, while it is written. */
public class ResumeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 1000)
    private String news = "";

    ResumeWork toCommand(SuggestionDetail suggestion) {
        return new ResumeWork(suggestion.reference(), suggestion.version(), news);
    }

    public String getNews() {
        return news;
    }

    public void setNews(String news) {
        this.news = news;
    }
}
