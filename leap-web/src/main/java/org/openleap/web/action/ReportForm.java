package org.openleap.web.action;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.action.PlanItemDetail;
import org.openleap.action.ReportOnItem;

/** How far it is, while it is written. */
public class ReportForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    @Min(0)
    @Max(99)
    private Integer percent = 0;

    @NotBlank
    @Size(max = 1000)
    private String news = "";

    /** Starts where it stood. */
    void show(PlanItemDetail item) {
        percent = item.summary().percent();
    }

    ReportOnItem toCommand(PlanItemDetail item) {
        return new ReportOnItem(item.reference(), item.version(), percent, news);
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
