package org.openleap.web.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.action.PlanItemDetail;
import org.openleap.action.PlanItemTerms;
import org.openleap.action.PlanLevel;
import org.openleap.identity.UserId;

/** An action while it is written or changed. */
public class PlanItemForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String title = "";

    @Size(max = 2000)
    private String what = "";

    @NotNull
    private PlanLevel level;

    private String service = "";
    private String place = "";
    private String changeType = "";
    private String benefit = "";

    @NotBlank
    private String owner = "";

    @NotNull
    private LocalDate due;

    void show(PlanItemDetail item) {
        var summary = item.summary();
        title = summary.title();
        what = item.what();
        level = summary.level();
        service = summary.service();
        place = summary.place();
        changeType = item.changeType();
        benefit = item.benefit();
        owner = item.ownerId();
        due = summary.due();
    }

    PlanItemTerms terms() {
        return new PlanItemTerms(
                title, given(what), level, given(service), given(place), given(changeType), given(benefit));
    }

    UserId ownerId() {
        return new UserId(owner);
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public PlanLevel getLevel() {
        return level;
    }

    public void setLevel(PlanLevel level) {
        this.level = level;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getChangeType() {
        return changeType;
    }

    public void setChangeType(String changeType) {
        this.changeType = changeType;
    }

    public String getBenefit() {
        return benefit;
    }

    public void setBenefit(String benefit) {
        this.benefit = benefit;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
