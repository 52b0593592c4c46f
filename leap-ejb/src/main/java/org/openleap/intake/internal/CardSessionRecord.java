package org.openleap.intake.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.openleap.identity.UserId;
import org.openleap.intake.CardSession;
import org.openleap.intake.CardSessionStatus;
import org.openleap.intake.CloseCardSession;
import org.openleap.intake.IntakeProblem;
import org.openleap.intake.OpenCardSession;
import org.openleap.shared.LastChange;
import org.openleap.shared.error.RuleViolatedException;

/**
 * A session in which people filled in cards. It is complete when as many cards are entered as were collected, and short when
 * somebody has said why they are fewer: no card gets lost unseen (register, idea 19).
 */
@Entity
@Table(name = "card_session")
public class CardSessionRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String place;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String staff;
    private String host;
    private String channel;
    private String service;

    @Column(name = "cards_collected")
    private int collected;

    @Column(name = "cards_entered")
    private int entered;

    @Enumerated(EnumType.STRING)
    private CardSessionStatus status;

    private String reason;

    @Column(name = "opened_by")
    private UserId openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected CardSessionRecord() {}

    static CardSessionRecord open(OpenCardSession command, UserId by, Instant at) {
        var session = new CardSessionRecord();
        session.place = command.place().strip();
        session.heldOn = command.heldOn();
        session.staff = command.staff().strip();
        session.host = command.host().strip();
        session.channel = command.channel();
        session.service = command.service();
        session.collected = command.collected();
        session.status = CardSessionStatus.OPEN;
        session.reason = "";
        session.openedBy = by;
        session.openedAt = at;
        session.changed(by, at, "cards.opened");
        return session;
    }

    /**
     * One more card is an item; returns its number. The last one completes the session.
     *
     * @throws RuleViolatedException {@link IntakeProblem#ALL_CARDS_ENTERED}
     */
    int enter(UserId by, Instant at) {
        if (status != CardSessionStatus.OPEN || entered == collected) {
            throw new RuleViolatedException(IntakeProblem.ALL_CARDS_ENTERED, String.valueOf(collected));
        }
        entered++;
        if (entered == collected) status = status.moveTo(CardSessionStatus.COMPLETE);
        changed(by, at, "cards.entered");
        return entered;
    }

    /** @throws RuleViolatedException {@link IntakeProblem#REASON_MISSING} when cards are missing and nobody says why */
    public void close(CloseCardSession command, UserId by, Instant at) {
        if (command.reason().isBlank()) {
            throw new RuleViolatedException(
                    IntakeProblem.REASON_MISSING, String.valueOf(entered), String.valueOf(collected));
        }
        status = status.moveTo(CardSessionStatus.SHORT);
        reason = command.reason().strip();
        changed(by, at, "cards.short");
    }

    /** Missing cards were found, or there are more than somebody thought. */
    public void reopen(UserId by, Instant at) {
        status = status.moveTo(CardSessionStatus.OPEN);
        reason = "";
        changed(by, at, "cards.reopened");
    }

    /** @throws RuleViolatedException {@link IntakeProblem#COUNT_TOO_SMALL} */
    public void recount(int count, UserId by, Instant at) {
        if (count < entered) throw new RuleViolatedException(IntakeProblem.COUNT_TOO_SMALL, String.valueOf(entered));
        collected = count;
        if (status == CardSessionStatus.OPEN && entered == count) status = status.moveTo(CardSessionStatus.COMPLETE);
        changed(by, at, "cards.recounted");
    }

    private void changed(UserId by, Instant at, String what) {
        lastChange = new LastChange(by.value(), at, what);
    }

    public CardSession toSession(String openedByName) {
        return new CardSession(
                id,
                place,
                heldOn,
                staff,
                host,
                channel,
                service,
                collected,
                entered,
                status,
                reason,
                openedByName,
                openedAt,
                version);
    }

    /** What the items of the session and the trail call it. */
    String origin() {
        return "cards/" + id;
    }

    public long id() {
        return id;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public UserId openedBy() {
        return openedBy;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String channel() {
        return channel;
    }

    String service() {
        return service;
    }

    CardSessionStatus status() {
        return status;
    }

    int entered() {
        return entered;
    }

    int collected() {
        return collected;
    }

    LastChange lastChange() {
        return lastChange;
    }

    long version() {
        return version;
    }
}
