package org.openleap.agreement.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.DescribeSharing;
import org.openleap.agreement.RegisterView;
import org.openleap.identity.UserId;
import org.openleap.shared.LastChange;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.RuleViolatedException;

/**
 * An information-sharing schedule. Born when somebody describes it; fixed when it is shown to the partner, with the agreement
 * or by itself; counts once every side signed it, until its last day, a newer signed one, or while it is not suspended.
 */
@Entity
@Table(name = "sharing_schedule")
public class SharingTerms {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "agreement_id")
    private long agreement;

    private int number;

    @Column(name = "lead_organisation")
    private String leadOrganisation;

    private String safeguarding;

    @Column(name = "subject_access")
    private String subjectAccess;

    private String breaches;
    private String retention;

    @Column(name = "privacy_notice_on")
    private LocalDate privacyNoticeOn;

    @Column(name = "impact_assessed_on")
    private LocalDate impactAssessedOn;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Embedded
    private RegisterViews views;

    private String hash;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Column(name = "suspended_reason")
    private String suspendedReason = "";

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected SharingTerms() {}

    public static SharingTerms of(long agreement, int number) {
        var terms = new SharingTerms();
        terms.agreement = agreement;
        terms.number = number;
        return terms;
    }

    /** @throws RuleViolatedException {@link AgreementProblem#DATES_REVERSED} */
    public void describe(DescribeSharing command, UserId by, Instant at) {
        if (isFixed()) throw new ConflictException(AgreementProblem.NO_SCHEDULE);
        if (command.untilOn().isBefore(command.fromOn())) {
            throw new RuleViolatedException(AgreementProblem.DATES_REVERSED);
        }
        leadOrganisation = command.leadOrganisation().strip();
        safeguarding = command.safeguarding().strip();
        subjectAccess = command.subjectAccess().strip();
        breaches = command.breaches().strip();
        retention = command.retention().strip();
        privacyNoticeOn = command.privacyNoticeOn().orElse(null);
        impactAssessedOn = command.impactAssessedOn().orElse(null);
        fromOn = command.fromOn();
        untilOn = command.untilOn();
        views = new RegisterViews(command.views());
        changed(by, at, "schedule.described");
    }

    /** @throws RuleViolatedException {@link AgreementProblem#SCHEDULE_INCOMPLETE} while notice or assessment are missing */
    public void requireComplete() {
        if (!isComplete()) throw new RuleViolatedException(AgreementProblem.SCHEDULE_INCOMPLETE);
    }

    /** Shown to the partner: from now on its words stand. */
    public void fix(String ofWords, UserId by, Instant at) {
        requireComplete();
        hash = ofWords;
        changed(by, at, "schedule.shared");
    }

    /** Every side has signed it. */
    public void signed(UserId by, Instant at) {
        signedAt = at;
        changed(by, at, "schedule.signed");
    }

    /** A newer schedule was signed. */
    public void giveWay(UserId by, Instant at) {
        replacedAt = at;
        changed(by, at, "schedule.replaced");
    }

    /** Sharing stops at once, whatever was signed. */
    public void suspend(String reason, UserId by, Instant at) {
        requireCounting();
        suspendedAt = at;
        suspendedReason = reason.strip();
        changed(by, at, "schedule.suspended");
    }

    /** Sharing goes on. */
    public void resume(UserId by, Instant at) {
        requireCounting();
        suspendedAt = null;
        suspendedReason = "";
        changed(by, at, "schedule.resumed");
    }

    private void requireCounting() {
        if (signedAt == null || replacedAt != null) throw new ConflictException(AgreementProblem.NO_SCHEDULE);
    }

    private void changed(UserId by, Instant at, String what) {
        lastChange = new LastChange(by.value(), at, what);
    }

    /** Not kept yet. */
    public boolean isNew() {
        return id == 0;
    }

    /** Privacy notice and impact assessment are done. */
    public boolean isComplete() {
        return privacyNoticeOn != null && impactAssessedOn != null;
    }

    /** It was shown to the partner. */
    LastChange lastChange() {
        return lastChange;
    }

    long agreement() {
        return agreement;
    }

    public boolean isFixed() {
        return hash != null;
    }

    public boolean isSigned() {
        return signedAt != null;
    }

    public boolean isReplaced() {
        return replacedAt != null;
    }

    public boolean isSuspended() {
        return suspendedAt != null;
    }

    public boolean isInDate(LocalDate today) {
        return !today.isBefore(fromOn) && !today.isAfter(untilOn);
    }

    public int number() {
        return number;
    }

    public String leadOrganisation() {
        return leadOrganisation;
    }

    public String safeguarding() {
        return safeguarding;
    }

    public String subjectAccess() {
        return subjectAccess;
    }

    public String breaches() {
        return breaches;
    }

    public String retention() {
        return retention;
    }

    public Optional<LocalDate> privacyNoticeOn() {
        return Optional.ofNullable(privacyNoticeOn);
    }

    public Optional<LocalDate> impactAssessedOn() {
        return Optional.ofNullable(impactAssessedOn);
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    public LocalDate untilOn() {
        return untilOn;
    }

    public Set<RegisterView> views() {
        return views.chosen();
    }

    /** Empty until it is shown. */
    public String hash() {
        return hash == null ? "" : hash;
    }

    public String suspendedReason() {
        return suspendedReason;
    }
}
