package org.openleap.web.suggestion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.suggestion.ReportProgress;
import org.openleap.suggestion.SuggestionDetail;

/** News about the work while it is written. */
public class ProgressForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    @Min(0)
    @Max(99)
    private Integer percent = 0;

    @NotBlank
    @Size(max = 1000)
    private String news = "";

    ReportProgress toCommand(SuggestionDetail suggestion) {
        return new ReportProgress(suggestion.reference(), suggestion.version(), percent, news);
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public String getNews() {
        return news;
    }

    public void setNews(String news) {
        this.news = news;
    }
}
