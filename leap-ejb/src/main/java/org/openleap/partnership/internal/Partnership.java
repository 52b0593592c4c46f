package org.openleap.partnership.internal;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.openleap.identity.UserId;
import org.openleap.partnership.BeginPartnership;
import org.openleap.partnership.Completeness;
import org.openleap.partnership.DescribePartnership;
import org.openleap.partnership.PartnershipProblem;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipScale;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.partnership.SetTerm;
import org.openleap.shared.LastChange;
import org.openleap.shared.error.RuleViolatedException;

/**
 * A formal partnership. Born EXPRESSED_INTEREST from the public form, or IN_DISCUSSION by staff; DOCUMENTED as soon as the five
 * parts are written down; put into force, reviewed, renewed, varied, paused. Ends ENDED, SUCCEEDED or DECLINED.
 */
@Entity
@Table(name = "partnership")
public class Partnership {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String title;
    private String purpose;
    private String area;

    @Enumerated(EnumType.STRING)
    private PartnershipScale scale;

    @Enumerated(EnumType.STRING)
    private PartnershipStatus status;

    @Column(name = "leading_organisation")
    private String leadingOrganisation;

    private Long strategy;
    private UserId owner;
    private Long predecessor;
    private Long successor;

    @Embedded
    private Term term;

    private int percent;

    @ElementCollection
    @CollectionTable(name = "partnership_place", joinColumns = @JoinColumn(name = "partnership_id"))
    @Column(name = "place")
    private Set<String> places = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "partnership_mechanism", joinColumns = @JoinColumn(name = "partnership_id"))
    @Column(name = "mechanism")
    private Set<String> mechanisms = new LinkedHashSet<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected Partnership() {}

    /** Somebody signed up. */
    public static Partnership wished(String title, String purpose, String area, Instant at) {
        var partnership = born(title, purpose, PartnershipStatus.EXPRESSED_INTEREST, at);
        partnership.area = area.strip();
        partnership.changed(UserId.PUBLIC, at, "partnership.interestExpressed");
        return partnership;
    }

    /** Staff begin to talk with somebody. */
    public static Partnership begin(BeginPartnership command, UserId by, Instant at) {
        var partnership = born(command.title(), command.purpose(), PartnershipStatus.IN_DISCUSSION, at);
        partnership.leadingOrganisation = command.organisation().isEmpty() ? null : command.organisation();
        partnership.owner = by;
        partnership.changed(by, at, "partnership.begun");
        return partnership;
    }

    private static Partnership born(String title, String purpose, PartnershipStatus status, Instant at) {
        var partnership = new Partnership();
        partnership.title = title.strip();
        partnership.purpose = purpose.strip();
        partnership.area = "";
        partnership.scale = PartnershipScale.LOCAL;
        partnership.status = status;
        partnership.term = Term.none();
        partnership.createdAt = at;
        return partnership;
    }

    /** The interest is taken up: from now on both sides talk. */
    public void accept(String organisation, UserId by, Instant at) {
        status = status.moveTo(PartnershipStatus.IN_DISCUSSION);
        leadingOrganisation = organisation.isEmpty() ? null : organisation;
        owner = by;
        changed(by, at, "partnership.interestAccepted");
    }

    public void decline(String reason, UserId by, Instant at) {
        status = status.moveTo(PartnershipStatus.DECLINED);
        term.close(reason);
        changed(by, at, "partnership.declined");
    }

    public void describe(DescribePartnership command, UserId by, Instant at) {
        title = command.title().strip();
        purpose = command.purpose().strip();
        area = command.area().strip();
        scale = command.scale();
        strategy = command.strategy() == 0 ? null : command.strategy();
        owner = command.owner().isEmpty() ? null : new UserId(command.owner());
        predecessor = command.predecessor().isEmpty() ? null : new PartnershipReference(command.predecessor()).number();
        places.retainAll(command.places());
        places.addAll(command.places());
        mechanisms.retainAll(command.mechanisms());
        mechanisms.addAll(command.mechanisms());
        changed(by, at, "partnership.described");
    }

    void handOver(UserId to, UserId by, Instant at) {
        owner = to;
        changed(by, at, "partnership.handedOver");
    }

    /** The organisation that leads, when a participant says so. */
    public void ledBy(String organisation) {
        leadingOrganisation = organisation.isEmpty() ? leadingOrganisation : organisation;
    }

    /** Whether it is documented is a fact of its parts. True when the state changed. */
    public boolean measured(Completeness completeness) {
        percent = completeness.percent();
        boolean talking = status == PartnershipStatus.IN_DISCUSSION || status == PartnershipStatus.DOCUMENTED;
        var fact = completeness.isComplete() ? PartnershipStatus.DOCUMENTED : PartnershipStatus.IN_DISCUSSION;
        if (!talking || status == fact) return false;
        status = status.moveTo(fact);
        return true;
    }

    /** @throws RuleViolatedException {@link PartnershipProblem#PARTS_MISSING} before it is documented */
    public void activate(SetTerm agreed, UserId by, Instant at) {
        if (status == PartnershipStatus.IN_DISCUSSION)
            throw new RuleViolatedException(PartnershipProblem.PARTS_MISSING);
        if (status != PartnershipStatus.DOCUMENTED) status.moveTo(PartnershipStatus.DOCUMENTED);
        status = status.moveTo(PartnershipStatus.ACTIVE);
        term.begin(agreed);
        changed(by, at, "partnership.activated");
    }

    public void startReview(UserId by, Instant at) {
        status = status.moveTo(PartnershipStatus.UNDER_REVIEW);
        changed(by, at, "partnership.reviewStarted");
    }

    /** The review is over and it goes on: as it was, or varied. */
    public void goOn(SetTerm agreed, String what, UserId by, Instant at) {
        if (status != PartnershipStatus.UNDER_REVIEW) status.moveTo(PartnershipStatus.UNDER_REVIEW);
        status = status.moveTo(PartnershipStatus.ACTIVE);
        term.extend(agreed);
        changed(by, at, what);
    }

    public void pause(String reason, UserId by, Instant at) {
        status = status.moveTo(PartnershipStatus.PAUSED);
        term.close(reason);
        changed(by, at, "partnership.paused");
    }

    public void resume(UserId by, Instant at) {
        if (status != PartnershipStatus.PAUSED) status.moveTo(PartnershipStatus.PAUSED);
        status = status.moveTo(PartnershipStatus.ACTIVE);
        term.reopen();
        changed(by, at, "partnership.resumed");
    }

    public void end(String lessons, LocalDate on, UserId by, Instant at) {
        status = status.moveTo(PartnershipStatus.ENDED);
        term.end(lessons, on);
        changed(by, at, "partnership.ended");
    }

    public void succeed(Partnership by, String words, LocalDate on, UserId who, Instant at) {
        if (by.id == id) throw new RuleViolatedException(PartnershipProblem.SAME_PARTNERSHIP);
        status = status.moveTo(PartnershipStatus.SUCCEEDED);
        successor = by.id;
        by.predecessor = id;
        term.end(words, on);
        changed(who, at, "partnership.succeeded");
    }

    /** Something of it changed; the next writer must have seen it. */
    public void changed(UserId by, Instant at, String what) {
        lastChange = new LastChange(by.value(), at, what);
    }

    public long id() {
        return id;
    }

    public PartnershipReference reference() {
        return PartnershipReference.of(id);
    }

    public String title() {
        return title;
    }

    public String purpose() {
        return purpose;
    }

    public String area() {
        return area;
    }

    public PartnershipScale scale() {
        return scale;
    }

    public PartnershipStatus status() {
        return status;
    }

    /** Alias, empty while no organisation leads. */
    public String leadingOrganisation() {
        return leadingOrganisation == null ? "" : leadingOrganisation;
    }

    /** 0 for none. */
    public long strategy() {
        return strategy == null ? 0 : strategy;
    }

    /** {@link UserId#PUBLIC} while nobody looks after it. */
    public UserId owner() {
        return owner == null ? UserId.PUBLIC : owner;
    }

    public Optional<PartnershipReference> predecessor() {
        return Optional.ofNullable(predecessor).map(PartnershipReference::of);
    }

    public Optional<PartnershipReference> successor() {
        return Optional.ofNullable(successor).map(PartnershipReference::of);
    }

    public Term term() {
        return term;
    }

    public int percent() {
        return percent;
    }

    public Set<String> places() {
        return places;
    }

    public Set<String> mechanisms() {
        return mechanisms;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }
}
