package org.openleap.sharing.internal;

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
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;
import org.openleap.notification.Occasion;
import org.openleap.notification.RelayedTelling;
import org.openleap.notification.TellingEvent;
import org.openleap.sharing.ConfirmRelay;
import org.openleap.sharing.RelayStatus;

/**
 * News that one partner passes on to the people behind what it told the trust. Born OWED together with its telling; CONFIRMED
 * when somebody of the partner says whom they told; or TOLD BY THE TRUST, when it did so itself.
 */
@Entity
@Table(name = "relay")
public class Relay {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long telling;
    private String organisation;
    private FeedbackReference item;
    private String subject;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Enumerated(EnumType.STRING)
    private RelayStatus status;

    @Column(name = "owed_at")
    private Instant owedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "told_whom")
    private String whom;

    @Column(name = "told_people")
    private int people;

    @Column(name = "told_on")
    private LocalDate on;

    @Column(name = "told_how")
    private String how;

    @Column(name = "confirmed_by")
    private UserId confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Version
    private long version;

    protected Relay() {}

    static Relay owe(TellingEvent news, RelayedTelling telling, SharedItem submission) {
        var relay = new Relay();
        relay.telling = telling.telling();
        relay.organisation = submission.audience().value();
        relay.item = submission.item();
        relay.subject = news.subject();
        relay.occasion = news.occasion();
        relay.status = RelayStatus.OWED;
        relay.owedAt = telling.owedAt();
        relay.dueAt = telling.dueAt();
        relay.whom = "";
        relay.how = "";
        return relay;
    }

    /** Somebody of the organisation says whom they told. */
    void confirm(ConfirmRelay command, UserId by, Instant at) {
        status = status.moveTo(RelayStatus.CONFIRMED);
        whom = command.whom().strip();
        people = command.people();
        on = command.on();
        how = command.how().strip();
        confirmedBy = by;
        confirmedAt = at;
    }

    /** The trust has told the people itself. */
    void toldByTrust() {
        status = status.moveTo(RelayStatus.TOLD_BY_TRUST);
    }

    boolean isOwed() {
        return status == RelayStatus.OWED;
    }

    long id() {
        return id;
    }

    long telling() {
        return telling;
    }

    String organisation() {
        return organisation;
    }

    FeedbackReference item() {
        return item;
    }

    String subject() {
        return subject;
    }

    Occasion occasion() {
        return occasion;
    }

    RelayStatus status() {
        return status;
    }

    Instant owedAt() {
        return owedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    String whom() {
        return whom;
    }

    int people() {
        return people;
    }

    /** {@link LocalDate#MAX} while it is owed. */
    LocalDate on() {
        return on == null ? LocalDate.MAX : on;
    }

    String how() {
        return how;
    }

    /** {@link UserId#PUBLIC} while it is owed. */
    UserId confirmedBy() {
        return confirmedBy == null ? UserId.PUBLIC : confirmedBy;
    }

    long version() {
        return version;
    }
}
