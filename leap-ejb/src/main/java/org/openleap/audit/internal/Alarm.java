package org.openleap.audit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.openleap.audit.AuditProblem;
import org.openleap.identity.UserId;
import org.openleap.shared.error.ConflictException;

/** Somebody opened very many items on a day. Raised once for each person and day, settled by somebody who looked into it. */
@Entity
@Table(name = "reading_alarm")
public class Alarm {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private LocalDate day;
    private UserId person;
    private long opened;

    @Column(name = "settled_by")
    private UserId settledBy;

    private String note;

    @Version
    private long version;

    protected Alarm() {}

    static Alarm raise(LocalDate day, UserId person, long opened) {
        var alarm = new Alarm();
        alarm.day = day;
        alarm.person = person;
        alarm.opened = opened;
        alarm.note = "";
        return alarm;
    }

    /** They went on reading. */
    void grow(long openedNow) {
        opened = openedNow;
    }

    /** @throws ConflictException {@link AuditProblem#ALREADY_SETTLED} */
    public void settle(String found, UserId by) {
        if (settledBy != null) throw new ConflictException(AuditProblem.ALREADY_SETTLED);
        settledBy = by;
        note = found.strip();
    }

    long id() {
        return id;
    }

    LocalDate day() {
        return day;
    }

    public UserId person() {
        return person;
    }

    long opened() {
        return opened;
    }

    boolean isSettled() {
        return settledBy != null;
    }

    /** {@link UserId#PUBLIC} while nobody has looked into it. */
    UserId settledBy() {
        return settledBy == null ? UserId.PUBLIC : settledBy;
    }

    String note() {
        return note;
    }
}
