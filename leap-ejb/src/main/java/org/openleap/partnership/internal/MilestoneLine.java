package org.openleap.partnership.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.openleap.partnership.DueMilestone;
import org.openleap.partnership.Milestone;
import org.openleap.partnership.ParticipationLevel;
import org.openleap.partnership.PartnershipProblem;
import org.openleap.partnership.PutMilestone;
import org.openleap.shared.error.RuleViolatedException;

/** A line of the work plan. Born when it is planned; done on a day. */
@Entity
@Table(name = "partnership_milestone")
public class MilestoneLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String what;
    private String who;
    private String channel;

    @Enumerated(EnumType.STRING)
    private ParticipationLevel level;

    private LocalDate starts;
    private LocalDate due;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected MilestoneLine() {}

    static MilestoneLine of(long partnership) {
        var line = new MilestoneLine();
        line.partnership = partnership;
        return line;
    }

    /** @throws RuleViolatedException {@link PartnershipProblem#ENDS_BEFORE_IT_STARTS} */
    MilestoneLine put(PutMilestone command) {
        boolean dated = !command.starts().equals(LocalDate.MAX);
        if (dated && command.due().isBefore(command.starts())) {
            throw new RuleViolatedException(PartnershipProblem.ENDS_BEFORE_IT_STARTS);
        }
        what = command.what().strip();
        who = command.who().strip();
        channel = command.channel();
        level = command.level();
        starts = Dates.stored(command.starts());
        due = Dates.stored(command.due());
        doneOn = Dates.stored(command.doneOn());
        return this;
    }

    long partnership() {
        return partnership;
    }

    /** With the partnership whose it is. */
    DueMilestone due(Partnership whose) {
        return new DueMilestone(whose.reference(), whose.title(), read());
    }

    Milestone read() {
        return new Milestone(id, what, who, channel, level, Dates.open(starts), Dates.open(due), Dates.open(doneOn));
    }
}
