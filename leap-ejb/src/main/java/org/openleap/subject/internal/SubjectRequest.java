package org.openleap.subject.internal;

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
import org.openleap.privacy.Removal;
import org.openleap.shared.LastChange;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.subject.CloseRequest;
import org.openleap.subject.OpenRequest;
import org.openleap.subject.RequestKind;
import org.openleap.subject.RequestMethod;
import org.openleap.subject.RequestProblem;
import org.openleap.subject.RequestReference;
import org.openleap.subject.RequestStatus;

/**
 * What somebody asked about their own data. Born OPEN on the day the trust got it, with a clock; nothing is looked at before
 * somebody has noted how we know who asks; ends ANSWERED, REFUSED or WITHDRAWN, with what was told.
 */
@Entity
@Table(name = "subject_request")
public class SubjectRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    @Enumerated(EnumType.STRING)
    private RequestMethod method;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** The day by which open requests are sorted, kept by the database: one that is owed no day comes last. */
    @Column(name = "sort_due", insertable = false, updatable = false)
    private LocalDate sortDue;

    private String name;
    private String contact;
    private String asked;

    @Column(name = "identity_how")
    private String identityHow;

    @Column(name = "identity_by")
    private UserId identityBy;

    @Column(name = "acknowledged_on")
    private LocalDate acknowledgedOn;

    private String extension;
    private String outcome;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "opened_by")
    private UserId openedBy;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected SubjectRequest() {}

    /** @param due by when the first answer is owed */
    static SubjectRequest open(OpenRequest command, LocalDate due, UserId by, Instant at) {
        var request = new SubjectRequest();
        request.kind = command.kind();
        request.status = RequestStatus.OPEN;
        request.method = command.method();
        request.receivedOn = command.receivedOn();
        request.dueOn = due;
        request.name = command.name().strip();
        request.contact = command.contact().strip();
        request.asked = command.asked().strip();
        request.identityHow = "";
        request.extension = "";
        request.outcome = "";
        request.openedBy = by;
        request.changed(by, at, "subject.opened");
        return request;
    }

    /** We know who asks. */
    public void identify(String how, UserId by, Instant at) {
        requireOpen();
        identityHow = how.strip();
        identityBy = by;
        changed(by, at, "subject.identified");
    }

    /** They know that it is here. A complaint is then owed its answer without delay, and no day. */
    public void acknowledge(LocalDate on, UserId by, Instant at) {
        requireOpen();
        acknowledgedOn = on;
        if (kind.needsAcknowledgement()) dueOn = null;
        changed(by, at, "subject.acknowledged");
    }

    /** @throws ConflictException {@link RequestProblem#ALREADY_EXTENDED} */
    public void extend(String reason, LocalDate until, UserId by, Instant at) {
        requireOpen();
        if (!extension.isEmpty()) throw new ConflictException(RequestProblem.ALREADY_EXTENDED);
        extension = reason.strip();
        dueOn = until;
        changed(by, at, "subject.extended");
    }

    /** It has ended. */
    public void close(CloseRequest command, LocalDate on, UserId by, Instant at) {
        status = status.moveTo(command.end());
        outcome = command.outcome().strip();
        closedOn = on;
        dueOn = null;
        changed(by, at, "subject.closed");
    }

    /** Nobody knows any more who asked; that somebody did, when, and what came of it stays. */
    void erase(Removal removal, Instant at) {
        name = "";
        contact = "";
        asked = removal.ofTheirs(asked);
        identityHow = removal.ofTheirs(identityHow, 500);
        outcome = removal.ofOurs(outcome);
        extension = removal.ofOurs(extension);
        changed(UserId.SYSTEM, at, "privacy.erased");
    }

    /** @throws ConflictException {@link RequestProblem#NOT_POSSIBLE_NOW} */
    void requireOpen() {
        if (status != RequestStatus.OPEN) {
            throw new ConflictException(RequestProblem.NOT_POSSIBLE_NOW, status.name(), RequestStatus.OPEN.name());
        }
    }

    /** @throws RuleViolatedException {@link RequestProblem#IDENTITY_NOT_CHECKED} */
    void requireCleared() {
        requireOpen();
        if (kind.needsIdentity() && !isIdentified()) {
            throw new RuleViolatedException(RequestProblem.IDENTITY_NOT_CHECKED);
        }
    }

    private void changed(UserId by, Instant at, String what) {
        lastChange = new LastChange(by.value(), at, what);
    }

    boolean isIdentified() {
        return !identityHow.isEmpty();
    }

    boolean isAcknowledged() {
        return acknowledgedOn != null || !kind.needsAcknowledgement();
    }

    public RequestReference reference() {
        return RequestReference.of(id);
    }

    RequestKind kind() {
        return kind;
    }

    RequestStatus status() {
        return status;
    }

    RequestMethod method() {
        return method;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    /** {@link LocalDate#MAX} when no day is owed. */
    LocalDate dueOn() {
        return dueOn == null ? LocalDate.MAX : dueOn;
    }

    String name() {
        return name;
    }

    String contact() {
        return contact;
    }

    String asked() {
        return asked;
    }

    String identityHow() {
        return identityHow;
    }

    /** {@link UserId#PUBLIC} while nobody knows. */
    UserId identityBy() {
        return identityBy == null ? UserId.PUBLIC : identityBy;
    }

    LocalDate acknowledgedOn() {
        return acknowledgedOn == null ? LocalDate.MAX : acknowledgedOn;
    }

    String extension() {
        return extension;
    }

    String outcome() {
        return outcome;
    }

    LocalDate closedOn() {
        return closedOn == null ? LocalDate.MAX : closedOn;
    }

    UserId openedBy() {
        return openedBy;
    }

    LastChange lastChange() {
        return lastChange;
    }

    long version() {
        return version;
    }
}
