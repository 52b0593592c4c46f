package org.openleap.privacy.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openleap.identity.UserId;
import org.openleap.privacy.HoldKind;
import org.openleap.privacy.HoldLine;
import org.openleap.privacy.LiftHold;
import org.openleap.privacy.PlaceHold;
import org.openleap.privacy.PrivacyProblem;
import org.openleap.privacy.RecordFacts;
import org.openleap.privacy.RecordKey;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.RuleViolatedException;

/** Nothing that it covers is erased, from the day it was placed until somebody lifts it with a reason. */
@Entity
@Table(name = "privacy_hold")
public class HoldRow {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private HoldKind kind;

    private String title;
    private String reason;
    private String service;
    private String place;
    private String reference;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "placed_by")
    private UserId placedBy;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "lifted_by")
    private UserId liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lift_reason")
    private String liftReason;

    @Version
    private long version;

    protected HoldRow() {}

    /** @throws RuleViolatedException {@link PrivacyProblem#ENDS_BEFORE_START} */
    static HoldRow place(PlaceHold command, UserId by, Instant at) {
        if (command.until().isBefore(command.from())) {
            throw new RuleViolatedException(PrivacyProblem.ENDS_BEFORE_START);
        }
        var hold = new HoldRow();
        hold.kind = command.kind();
        hold.title = command.title().strip();
        hold.reason = command.reason().strip();
        hold.service = command.service();
        hold.place = command.place();
        hold.reference = command.reference().strip();
        hold.from = command.from().equals(LocalDate.MIN) ? null : command.from();
        hold.until = command.until().equals(LocalDate.MAX) ? null : command.until();
        hold.placedBy = by;
        hold.placedAt = at;
        hold.liftReason = "";
        return hold;
    }

    /** @throws ConflictException {@link PrivacyProblem#ALREADY_LIFTED} */
    void lift(LiftHold command, UserId by, Instant at) {
        if (liftedBy != null) throw new ConflictException(PrivacyProblem.ALREADY_LIFTED);
        liftedBy = by;
        liftedAt = at;
        liftReason = command.reason().strip();
    }

    /** Whether it forbids to erase this record. */
    boolean covers(RecordFacts facts, RecordKey record) {
        var day = LocalDate.ofInstant(facts.at(), LONDON);
        return liftedBy == null
                && isAnyOr(service, facts.service())
                && isAnyOr(place, facts.place())
                && isAnyOr(reference, record.key())
                && (from == null || !day.isBefore(from))
                && (until == null || !day.isAfter(until));
    }

    private static boolean isAnyOr(String condition, String value) {
        return condition.isEmpty() || condition.equals(value);
    }

    HoldLine line(String placedByName, String liftedByName) {
        return new HoldLine(
                id,
                kind,
                title,
                reason,
                service,
                place,
                reference,
                from == null ? LocalDate.MIN : from,
                until == null ? LocalDate.MAX : until,
                placedByName,
                placedAt,
                liftedByName,
                liftReason);
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    UserId placedBy() {
        return placedBy;
    }

    boolean isLifted() {
        return liftedBy != null;
    }

    /** {@link UserId#PUBLIC} while it holds. */
    UserId liftedBy() {
        return liftedBy == null ? UserId.PUBLIC : liftedBy;
    }
}
