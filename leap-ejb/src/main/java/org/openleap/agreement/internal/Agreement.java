package org.openleap.agreement.internal;

import static org.openleap.agreement.AgreementStatus.DRAFT;
import static org.openleap.agreement.AgreementStatus.EXPIRED;
import static org.openleap.agreement.AgreementStatus.IN_FORCE;
import static org.openleap.agreement.AgreementStatus.NEGOTIATING;
import static org.openleap.agreement.AgreementStatus.REPLACED;
import static org.openleap.agreement.AgreementStatus.SIGNED;
import static org.openleap.agreement.AgreementStatus.TERMINATED;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.AgreementReference;
import org.openleap.agreement.AgreementStatus;
import org.openleap.agreement.AgreementSummary;
import org.openleap.agreement.DraftAgreement;
import org.openleap.agreement.PartyName;
import org.openleap.agreement.SectionKind;
import org.openleap.identity.UserId;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipScale;
import org.openleap.shared.LastChange;
import org.openleap.shared.error.ConflictException;
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
    private String title;
    private String kind;

    @Enumerated(EnumType.STRING)
    private PartnershipScale reach;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    @ElementCollection
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderBy("name")
    private List<Party> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_section", joinColumns = @JoinColumn(name = "agreement_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "wording")
    private Map<SectionKind, String> sections = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "agreement_aim", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "aim")
    private Set<String> aims = new HashSet<>();

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

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
        agreement.status = DRAFT;
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
        if (wording.isBlank()) sections.remove(section);
        else sections.put(section, wording.strip());
        changed(by, at, "agreement.written");
    }

    public void aimAt(Collection<String> chosen, UserId by, Instant at) {
        requireOpen();
        aims.clear();
        aims.addAll(chosen);
        changed(by, at, "agreement.written");
    }

    /** A version of the working draft is shown to the partner; returns its number. */
    public int share(UserId by, Instant at) {
        requireOpen();
        if (status == DRAFT) status = status.moveTo(NEGOTIATING);
        changed(by, at, "agreement.shared");
        return ++latestVersion;
    }

    /**
     * Every side has signed the newest version.
     *
     * @throws RuleViolatedException {@link AgreementProblem#OUT_OF_DATE} when its last day has passed
     */
    public void signed(LocalDate today, UserId by, Instant at) {
        if (endsOn.isBefore(today)) throw new RuleViolatedException(AgreementProblem.OUT_OF_DATE);
        status = status.moveTo(SIGNED);
        signedAt = at;
        changed(by, at, "agreement.signed");
    }

    /** Its first day has come. */
    public void begin(UserId by, Instant at) {
        status = status.moveTo(IN_FORCE);
        changed(by, at, "agreement.inForce");
    }

    /** Its last day has passed. */
    public void expire(UserId by, Instant at) {
        status = status.moveTo(EXPIRED);
        changed(by, at, "agreement.expired");
    }

    public void terminate(String reason, UserId by, Instant at) {
        status = status.moveTo(TERMINATED);
        endedReason = reason.strip();
        changed(by, at, "agreement.terminated");
    }

    /** A newer agreement began. */
    public void giveWay(UserId by, Instant at) {
        status = status.moveTo(REPLACED);
        changed(by, at, "agreement.replaced");
    }

    /** Both sides looked at it again; the next time is on this day. */
    public void review(LocalDate next, UserId by, Instant at) {
        reviewOn = next;
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
        sections.putAll(earlier.sections);
        aims.addAll(earlier.aims);
    }

    /** Something beside its own words changed: a schedule, a release, an answer. */
    public void touch(String what, UserId by, Instant at) {
        changed(by, at, what);
    }

    private void take(DraftAgreement command, Collection<PartyName> named) {
        if (command.endsOn().isBefore(command.startsOn())) {
            throw new RuleViolatedException(AgreementProblem.DATES_REVERSED);
        }
        title = command.title().strip();
        kind = command.kind();
        reach = command.reach();
        startsOn = command.startsOn();
        endsOn = command.endsOn();
        reviewOn = command.reviewOn();
        parties.clear();
        named.forEach(party -> parties.add(new Party(party)));
    }

    /** @throws org.openleap.shared.error.ConflictException {@link AgreementProblem#NOT_POSSIBLE_NOW} */
    public void requireNegotiating() {
        if (status != NEGOTIATING) throw notNow(NEGOTIATING);
    }

    /** Every side signed it, and it has not ended. */
    public void requireSigned() {
        if (status != SIGNED && status != IN_FORCE) throw notNow(IN_FORCE);
    }

    public void requireNotEnded() {
        if (status.isEnded()) throw notNow(IN_FORCE);
    }

    private ConflictException notNow(AgreementStatus wanted) {
        return new ConflictException(AgreementProblem.NOT_POSSIBLE_NOW, status.name(), wanted.name());
    }

    private void requireOpen() {
        if (!status.isOpen()) throw notNow(DRAFT);
    }

    private void changed(UserId by, Instant at, String what) {
        lastChange = new LastChange(by.value(), at, what);
    }

    public AgreementSummary summary() {
        return new AgreementSummary(
                id,
                reference(),
                new PartnershipReference(partnership),
                title,
                kind,
                reach,
                status,
                parties.stream().map(Party::named).toList(),
                startsOn,
                endsOn,
                reviewOn,
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
        return Map.copyOf(sections);
    }

    public Set<String> aims() {
        return new TreeSet<>(aims);
    }

    /** In force, and the day is none before its first or after its last, whatever the timers did. */
    public boolean countsOn(LocalDate day) {
        return status == IN_FORCE && !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** Signed, and its first day is here. */
    public boolean isToBegin(LocalDate today) {
        return status == SIGNED && !startsOn.isAfter(today);
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
