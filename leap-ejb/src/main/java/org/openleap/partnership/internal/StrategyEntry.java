package org.openleap.partnership.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.openleap.partnership.AddStrategy;
import org.openleap.partnership.PartnershipProblem;
import org.openleap.partnership.Strategy;
import org.openleap.shared.error.RuleViolatedException;

/** A strategy of the trust. Born as a draft or as approved; a new edition is a new entry. */
@Entity
@Table(name = "strategy")
public class StrategyEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String title;
    private String edition;
    private boolean draft;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    private String minute;

    protected StrategyEntry() {}

    /** @throws RuleViolatedException {@link PartnershipProblem#ENDS_BEFORE_IT_STARTS} */
    public static StrategyEntry of(AddStrategy command) {
        if (command.to().isBefore(command.from())) {
            throw new RuleViolatedException(PartnershipProblem.ENDS_BEFORE_IT_STARTS);
        }
        var entry = new StrategyEntry();
        entry.title = command.title().strip();
        entry.edition = command.edition().strip();
        entry.draft = command.draft();
        entry.validFrom = command.from();
        entry.validTo = command.to();
        entry.approvedBy = command.approvedBy().strip();
        entry.approvedOn = Dates.stored(command.approvedOn());
        entry.minute = command.minute().strip();
        return entry;
    }

    public long id() {
        return id;
    }

    public Strategy read() {
        return new Strategy(id, title, edition, draft, validFrom, validTo, approvedBy, Dates.open(approvedOn), minute);
    }
}
