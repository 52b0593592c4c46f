package org.openleap.web.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.action.AddMilestone;
import org.openleap.action.PlanItemDetail;

/** A step while it is written. */
public class MilestoneForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String title = "";

    @NotNull
    private LocalDate due;

    AddMilestone toCommand(PlanItemDetail item) {
        return new AddMilestone(item.reference(), item.version(), title, due);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
