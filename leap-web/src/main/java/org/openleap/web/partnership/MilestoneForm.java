package org.openleap.web.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.partnership.Milestone;
import org.openleap.partnership.ParticipationLevel;
import org.openleap.partnership.PartnershipDetail;
import org.openleap.partnership.PutMilestone;

/** A line of the work plan while it is written. */
public class MilestoneForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String what = "";

    @NotBlank
    @Size(max = 200)
    private String who = "";

    private String channel = "";

    @NotNull
    private ParticipationLevel level;

    private LocalDate starts;

    private LocalDate due;

    private LocalDate doneOn;

    static MilestoneForm of(Milestone milestone) {
        var form = new MilestoneForm();
        form.what = milestone.what();
        form.who = milestone.who();
        form.channel = milestone.channel();
        form.level = milestone.level();
        form.starts = OpenDates.typed(milestone.starts());
        form.due = OpenDates.typed(milestone.due());
        form.doneOn = OpenDates.typed(milestone.doneOn());
        return form;
    }

    PutMilestone toCommand(PartnershipDetail partnership, long id) {
        return new PutMilestone(
                partnership.reference(),
                partnership.version(),
                id,
                what,
                who,
                channel == null ? "" : channel,
                level,
                OpenDates.open(starts),
                OpenDates.open(due),
                OpenDates.open(doneOn));
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public ParticipationLevel getLevel() {
        return level;
    }

    public void setLevel(ParticipationLevel level) {
        this.level = level;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }
}
