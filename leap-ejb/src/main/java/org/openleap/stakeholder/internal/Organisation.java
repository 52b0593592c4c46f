package org.openleap.stakeholder.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openleap.identity.UserId;
import org.openleap.shared.LastChange;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.OrganisationProfile;
import org.openleap.stakeholder.PublicOrganisation;
import org.openleap.stakeholder.Relationship;
import org.openleap.stakeholder.StakeholderProblem;

/**
 * An organisation outside the trust. Entered once, described and looked after; it may end in another one from a day on, and
 * a second record of the same organisation is merged into the first: its row stays, unlisted, so that its alias still leads
 * somewhere.
 */
@Entity
@Table(name = "organisation")
public class Organisation {
    /** Longer than any chain of reorganisations of the NHS. */
    private static final int LONGEST_CHAIN = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private OrganisationAlias alias;
    private String name;

    @Column(name = "sort_name")
    private String sortName;

    @Column(name = "match_name")
    private String matchName;

    private boolean listed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "same_as")
    private Organisation sameAs;

    @Embedded
    private OrganisationFacts facts;

    @Embedded
    private Standing standing;

    @Embedded
    private Ending ending;

    @Embedded
    private Presentation presentation;

    @ElementCollection
    @CollectionTable(name = "organisation_place", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "place")
    private Set<String> places = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_community", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "community")
    private Set<String> communities = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_other_name", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "name")
    private Set<String> otherNames = new LinkedHashSet<>();

    @Column(name = "added_at")
    private Instant addedAt;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected Organisation() {}

    public static Organisation enter(OrganisationAlias alias, OrganisationProfile profile, UserId by, Instant at) {
        var organisation = new Organisation();
        organisation.alias = alias;
        organisation.listed = true;
        organisation.standing = Standing.of(Relationship.unknown());
        organisation.ending = new Ending();
        organisation.presentation = Presentation.none();
        organisation.addedAt = at;
        organisation.take(profile);
        organisation.changed(by, at, "organisation.added");
        return organisation;
    }

    /** Says anew who it is; a name it had before is kept as another name. */
    public void describe(OrganisationProfile profile, UserId by, Instant at) {
        var before = name;
        take(profile);
        if (!before.equals(name)) otherNames.add(before);
        changed(by, at, "organisation.changed");
    }

    public void relate(Relationship relationship, UserId by, Instant at) {
        standing = Standing.of(relationship);
        changed(by, at, "organisation.relationshipKept");
    }

    /** Somebody else of the trust looks after it. */
    void handOver(UserId to, UserId by, Instant at) {
        standing = standing.inTheHandsOf(to);
        changed(by, at, "organisation.handedOver");
    }

    /**
     * Another organisation stands in its place.
     *
     * @throws RuleViolatedException {@link StakeholderProblem#ITSELF} or {@link StakeholderProblem#CIRCLE}
     */
    public void succeed(Ending by, UserId who, Instant at) {
        if (by.isIn(this)) throw new RuleViolatedException(StakeholderProblem.ITSELF);
        if (by.endsIn(this)) throw new RuleViolatedException(StakeholderProblem.CIRCLE);
        ending = by;
        changed(who, at, "organisation.succeeded");
    }

    /**
     * This record and another are about one organisation: what the other knows and this one does not comes here, what both
     * know stays here and is kept in the profile as well.
     *
     * @throws RuleViolatedException {@link StakeholderProblem#ITSELF}
     */
    public void absorb(Organisation other, UserId by, Instant at) {
        if (equals(other)) throw new RuleViolatedException(StakeholderProblem.ITSELF);
        if (!other.name.equals(name)) otherNames.add(other.name);
        otherNames.addAll(other.otherNames);
        otherNames.remove(name);
        places.addAll(other.places);
        communities.addAll(other.communities);
        facts.absorb(other.facts);
        standing = standing.orElse(other.standing);
        presentation = presentation.orElse(other.presentation);
        ending = endingAfter(other);
        changed(by, at, "organisation.merged");
        other.listed = false;
        other.sameAs = this;
        other.changed(by, at, "organisation.merged");
    }

    /** Neither record can stand in the place of the other once both are one. */
    private Ending endingAfter(Organisation other) {
        var mine = ending().filter(end -> !end.isIn(other));
        var theirs = other.ending().filter(end -> !end.isIn(this));
        return mine.or(() -> theirs).map(Ending::copy).orElseGet(Ending::new);
    }

    /** The record it was merged into has itself been merged into another. */
    public void follow(Organisation kept) {
        sameAs = kept;
    }

    private void take(OrganisationProfile profile) {
        name = profile.name().strip();
        sortName = Names.sortKey(name);
        matchName = Names.matchKey(name);
        facts = OrganisationFacts.of(profile);
        presentation = presentation.saying(profile.publicText());
        places.retainAll(profile.places());
        places.addAll(profile.places());
        communities.retainAll(profile.communities());
        communities.addAll(profile.communities());
        otherNames.remove(name);
    }

    public void changed(UserId by, Instant at, String what) {
        lastChange = new LastChange(by.value(), at, what);
    }

    /** Who it is, in the words of the contract. */
    public OrganisationProfile profile() {
        return facts.profile(name, places, communities, presentation.words());
    }

    /** As it presents itself to everybody; only of those that do. */
    public PublicOrganisation inPublic() {
        return facts.inPublic(presentation, name);
    }

    /** Whoever stands in its place on the day, which is mostly itself. */
    Organisation current(LocalDate day) {
        var now = this;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            var next = now.ending().filter(ending -> ending.hasCome(day));
            if (next.isEmpty()) break;
            now = next.get().successor();
        }
        return now;
    }

    /** The record of its successor was merged into another. */
    void succeededBy(Organisation kept) {
        ending = ending.by(kept);
    }

    /** This record, or the one it was merged into. */
    public Organisation kept() {
        return sameAs == null ? this : sameAs;
    }

    public long id() {
        return id;
    }

    public OrganisationAlias alias() {
        return alias;
    }

    public String name() {
        return name;
    }

    String sortName() {
        return sortName;
    }

    String matchName() {
        return matchName;
    }

    public boolean isListed() {
        return listed;
    }

    OrganisationFacts facts() {
        return facts;
    }

    public Relationship relationship() {
        return standing.relationship();
    }

    /** What became of it, if anything. */
    public Optional<Ending> ending() {
        return ending != null && ending.isGiven() ? Optional.of(ending) : Optional.empty();
    }

    public List<String> otherNames() {
        return List.copyOf(otherNames);
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Organisation same && same.alias.equals(alias);
    }

    @Override
    public int hashCode() {
        return alias.hashCode();
    }
}
