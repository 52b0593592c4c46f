package org.openleap.easyread.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openleap.easyread.EasyLine;
import org.openleap.easyread.EasyReadProblem;
import org.openleap.easyread.EasyReadStatus;
import org.openleap.identity.UserId;
import org.openleap.privacy.Removal;
import org.openleap.shared.error.RuleViolatedException;

/**
 * The easy-read version of one published wording. Born DRAFTED when somebody writes it; PUBLISHED by another person; DRAFTED
 * again when it is rewritten. It is read only while its wording is.
 */
@Entity
@Table(name = "easy_read")
public class EasyReadText {
    @Id
    @Column(name = "pair_id")
    private long pairId;

    @Enumerated(EnumType.STRING)
    private EasyReadStatus status;

    @ElementCollection
    @CollectionTable(name = "easy_read_line", joinColumns = @JoinColumn(name = "pair_id"))
    private List<WrittenLine> lines = new ArrayList<>();

    @Column(name = "written_by")
    private UserId writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "approved_by")
    private UserId approvedBy;

    @Version
    private long version;

    protected EasyReadText() {}

    static EasyReadText of(long pair) {
        var text = new EasyReadText();
        text.pairId = pair;
        text.status = EasyReadStatus.DRAFTED;
        return text;
    }

    /** Gives it its lines, or other ones. */
    void write(List<EasyLine> written, UserId by, Instant at) {
        if (status == EasyReadStatus.PUBLISHED) status = status.moveTo(EasyReadStatus.DRAFTED);
        lines.clear();
        for (var line : written) lines.add(WrittenLine.of(lines.size(), line));
        writtenBy = by;
        writtenAt = at;
    }

    /** @throws RuleViolatedException {@link EasyReadProblem#SAME_PERSON} */
    void approve(UserId by) {
        if (by.equals(writtenBy)) throw new RuleViolatedException(EasyReadProblem.SAME_PERSON);
        status = status.moveTo(EasyReadStatus.PUBLISHED);
        approvedBy = by;
    }

    /** The words are the trust's: they stay, without what gives the person away. */
    void erase(Removal removal) {
        var left = lines.stream().map(line -> line.without(removal)).toList();
        lines.clear();
        lines.addAll(left);
    }

    boolean mayBeApprovedBy(UserId person) {
        return status == EasyReadStatus.DRAFTED && !person.equals(writtenBy);
    }

    long pairId() {
        return pairId;
    }

    EasyReadStatus status() {
        return status;
    }

    /** As they are read. */
    List<EasyLine> lines() {
        return lines.stream()
                .sorted(Comparator.comparingInt(WrittenLine::position))
                .map(WrittenLine::line)
                .toList();
    }

    UserId writtenBy() {
        return writtenBy;
    }

    long version() {
        return version;
    }
}
