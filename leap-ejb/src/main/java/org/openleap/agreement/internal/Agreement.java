package org.openleap.agreement.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.AgreementReference;
import org.openleap.agreement.AgreementStatus;
import org.openleap.agreement.AgreementSummary;
import org.openleap.agreement.DraftAgreement;
import org.openleap.agreement.PartyName;
import org.openleap.agreement.SectionKind;
import org.openleap.identity.UserId;
import org.openleap.partnership.PartnershipReference;
import org.openleap.shared.LastChange;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.stakeholder.OrganisationAlias;

/**
 * What trust and partners agree in writing. Born DRAFT with a working draft that only the trust sees; NEGOTIATING once a
 * version of it was shown; SIGNED when every side signed the newest version; IN FORCE from its first day; ends EXPIRED,
 * TERMINATED with a reason, or REPLACED by a newer one.
 */
@Entity
@Table(name = "agreement")
public class Agreement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String partnership;

    @Embedded
    private AgreementTerms terms;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    @ElementCollection
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderBy("name")
    private List<Party> parties = new ArrayList<>();

    @Embedded
    private WorkingDraft draft = new WorkingDraft();

    @Column(name = "latest_version")
    private int latestVersion;

    private Long replaces;

    @Column(name = "ended_reason")
    private String endedReason;

    @Column(name = "public_copy")
    private boolean publicCopy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected Agreement() {}

    /** @throws RuleViolatedException {@link AgreementProblem#DATES_REVERSED} */
    public static Agreement draft(DraftAgreement command, Collection<PartyName> parties, UserId by, Instant at) {
        var agreement = new Agreement();
        agreement.partnership = command.partnership().value();
        agreement.status = AgreementStatus.DRAFT;
        agreement.draftedAt = at;
        agreement.take(command, parties);
        agreement.changed(by, at, "agreement.drafted");
        return agreement;
    }

    /** Other title, kind, parties or dates, while its words are open. */
    public void changeTerms(DraftAgreement command, Collection<PartyName> named, UserId by, Instant at) {
        requireOpen();
        take(command, named);
        changed(by, at, "agreement.changed");
    }

    /** New words of a section of the working draft; empty words take the section out. */
    public void write(SectionKind section, String wording, UserId by, Instant at) {
        requireOpen();
        draft.write(section, wording);
        changed(by, at, "agreement.written");
    }

    public void aimAt(Collection<String> chosen, UserId by, Instant at) {
        requireOpen();
        draft.aimAt(chosen);
        changed(by, at, "agreement.written");
    }

    /** A version of the working draft is shown to the partner; returns its number. */
    public int share(UserId by, Instant at) {
        requireOpen();
        if (status == AgreementStatus.DRAFT) status = status.moveTo(AgreementStatus.NEGOTIATING);
        changed(by, at, "agreement.shared");
        return ++latestVersion;
    }

    /**
     * Every side has signed the newest version.
     *
     * @throws RuleViolatedException {@link AgreementProblem#OUT_OF_DATE} when its last day has passed
     */
    public void signed(LocalDate today, UserId by, Instant at) {
        if (terms.isOverOn(today)) throw new RuleViolatedException(AgreementProblem.OUT_OF_DATE);
        status = status.moveTo(AgreementStatus.SIGNED);
        signedAt = at;
        changed(by, at, "agreement.signed");
    }

    /** Its first day has come. */
    public void begin(UserId by, Instant at) {
        status = status.moveTo(AgreementStatus.IN_FORCE);
        changed(by, at, "agreement.inForce");
    }

    /** Its last day has passed. */
    public void expire(UserId by, Instant at) {
        status = status.moveTo(AgreementStatus.EXPIRED);
        changed(by, at, "agreement.expired");
    }

    public void terminate(String reason, UserId by, Instant at) {
        status = status.moveTo(AgreementStatus.TERMINATED);
        endedReason = reason.strip();
        changed(by, at, "agreement.terminated");
    }

    /** A newer agreement began. */
    public void giveWay(UserId by, Instant at) {
        status = status.moveTo(AgreementStatus.REPLACED);
        changed(by, at, "agreement.replaced");
    }

    /** Both sides looked at it again; the next time is on this day. */
    public void review(LocalDate next, UserId by, Instant at) {
        terms.reviewNextOn(next);
        changed(by, at, "agreement.reviewed");
    }

    /** Everybody may read it, or no longer. */
    public void openToPublic(boolean open, UserId by, Instant at) {
        publicCopy = open;
        changed(by, at, open ? "agreement.published" : "agreement.unpublished");
    }

    /** Takes over what an earlier agreement says, to be worded again. */
    public void startFrom(Agreement earlier) {
        replaces = earlier.id;
        draft.takeOver(earlier.draft);
    }

    /** Something beside its own words changed: a schedule, a release, an answer. */
    public void touch(String what, UserId by, Instant at) {
        changed(by, at, what);
    }

    private void take(DraftAgreement command, Collection<PartyName> named) {
        terms = AgreementTerms.of(command);
        parties.clear();
        named.forEach(party -> parties.add(new Party(party)));
    }

    /** @throws org.openleap.shared.error.ConflictException {@link AgreementProblem#NOT_POSSIBLE_NOW} */
    public void requireNegotiating() {
        status.requireOneOf(AgreementStatus.NEGOTIATING);
    }

    /** Every side signed it, and it has not ended. */
    public void requireSigned() {
        status.requireOneOf(AgreementStatus.IN_FORCE, AgreementStatus.SIGNED);
    }

    public void requireNotEnded() {
        status.requireOneOf(
                AgreementStatus.IN_FORCE, AgreementStatus.SIGNED, AgreementStatus.NEGOTIATING, AgreementStatus.DRAFT);
    }

    private void requireOpen() {
        status.requireOneOf(AgreementStatus.DRAFT, AgreementStatus.NEGOTIATING);
    }

    private void changed(UserId by, Instant at, String what) {
        lastChange = new LastChange(by.value(), at, what);
    }

    public AgreementSummary summary() {
        return new AgreementSummary(
                id,
                reference(),
                new PartnershipReference(partnership),
                terms.title(),
                terms.kind(),
                terms.reach(),
                status,
                parties.stream().map(Party::named).toList(),
                terms.startsOn(),
                terms.endsOn(),
                terms.reviewOn(),
                latestVersion,
                draftedAt);
    }

    public long id() {
        return id;
    }

    public AgreementReference reference() {
        return AgreementReference.of(id);
    }

    public AgreementStatus status() {
        return status;
    }

    public List<OrganisationAlias> organisations() {
        return parties.stream().map(Party::named).map(PartyName::organisation).toList();
    }

    public Map<SectionKind, String> sections() {
        return draft.sections();
    }

    public Set<String> aims() {
        return draft.aims();
    }

    /** In force, and the day is none before its first or after its last, whatever the timers did. */
    public boolean countsOn(LocalDate day) {
        return status == AgreementStatus.IN_FORCE && terms.hasBegunOn(day) && !terms.isOverOn(day);
    }

    /** Signed, and its first day is here. */
    public boolean isToBegin(LocalDate today) {
        return status == AgreementStatus.SIGNED && terms.hasBegunOn(today);
    }

    public int latestVersion() {
        return latestVersion;
    }

    /** Number of the agreement it takes the place of, 0 when it is the first. */
    public long replaces() {
        return replaces == null ? 0 : replaces;
    }

    public String endedReason() {
        return endedReason == null ? "" : endedReason;
    }

    public boolean isPublic() {
        return publicCopy;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }
}
