package org.openleap.reference.internal;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.openleap.reference.ChangeKind;
import org.openleap.reference.EntryKey;
import org.openleap.reference.ListedEntry;
import org.openleap.reference.ReferenceProblem;
import org.openleap.shared.error.RuleViolatedException;

/** Whatever stands on a list: relabelled or ended, never deleted, because what was told under it keeps it. */
@MappedSuperclass
public abstract class Listed {
    private String label;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private long version;

    protected Listed() {}

    protected Listed(String label, LocalDate from, LocalDate to) {
        this.label = label;
        this.validFrom = from;
        this.validTo = to;
    }

    public abstract EntryKey key();

    public Alteration relabel(String name, LocalDate today) {
        var before = label;
        label = name.strip();
        return new Alteration(ChangeKind.RELABELLED, before, label, today);
    }

    /** @param from first day without it */
    public Alteration end(LocalDate from, LocalDate today) {
        if (from.isBefore(today)) throw new RuleViolatedException(ReferenceProblem.DAY_IN_THE_PAST);
        validTo = from.minusDays(1);
        return new Alteration(ChangeKind.ENDED, label, "", from);
    }

    /** Takes the end back, whether the day has come or not. */
    public Alteration resume(LocalDate today) {
        if (validTo == null) throw new RuleViolatedException(ReferenceProblem.NOT_ENDED);
        validTo = null;
        return new Alteration(ChangeKind.RESUMED, "", label, today);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether people would read the same. */
    boolean isCalled(String name) {
        return label.equalsIgnoreCase(name.strip());
    }

    public ListedEntry read(String heading) {
        return new ListedEntry(key(), label, heading, validFrom, validTo, version);
    }

    String label() {
        return label;
    }

    long version() {
        return version;
    }
}
