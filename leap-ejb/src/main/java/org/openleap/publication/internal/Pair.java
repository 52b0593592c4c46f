package org.openleap.publication.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openleap.identity.UserId;
import org.openleap.publication.DraftPair;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.PairStatus;
import org.openleap.publication.PublicationProblem;
import org.openleap.publication.PublishedPair;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.RuleViolatedException;

/**
 * A redacted wording of what somebody said and what became of it. Born DRAFTED by one person, PUBLISHED by another, and TAKEN
 * DOWN when it is wrong or a newer pair replaces it.
 */
@Entity
@Table(name = "published_pair")
public class Pair {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String suggestion;

    @Column(name = "you_said")
    private String youSaid;

    @Column(name = "we_did")
    private String weDid;

    @Enumerated(EnumType.STRING)
    private PairOutcome outcome;

    private String service;
    private String place;
    private String quarter;

    @Enumerated(EnumType.STRING)
    private PairStatus status;

    @ElementCollection
    @CollectionTable(name = "pair_theme", joinColumns = @JoinColumn(name = "pair_id"))
    @Column(name = "theme")
    private Set<String> themes = new LinkedHashSet<>();

    @Column(name = "drafted_by")
    private UserId draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "approved_by")
    private UserId approvedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Version
    private long version;

    protected Pair() {}

    public static Pair draft(DraftPair command, PairOutcome outcome, UserId by, Instant at) {
        var pair = new Pair();
        pair.suggestion = command.suggestion().value();
        pair.youSaid = command.youSaid().strip();
        pair.weDid = command.weDid().strip();
        pair.outcome = outcome;
        pair.status = PairStatus.DRAFTED;
        pair.draftedBy = by;
        pair.draftedAt = at;
        pair.movedAt = at;
        pair.quarter = quarter(at);
        return pair;
    }

    /** Where the public finds it. */
    public Pair about(String ofService, String ofPlace, Collection<String> ofThemes) {
        service = ofService;
        place = ofPlace;
        themes.addAll(ofThemes);
        return this;
    }

    /** Another person publishes it. @throws RuleViolatedException {@link PublicationProblem#SAME_PERSON} */
    public void approve(UserId by, Instant at) {
        if (by.equals(draftedBy)) throw new RuleViolatedException(PublicationProblem.SAME_PERSON);
        status = status.moveTo(PairStatus.PUBLISHED);
        approvedBy = by;
        publishedAt = at;
        movedAt = at;
        quarter = quarter(at);
    }

    public void takeDown(Instant at) {
        status = status.moveTo(PairStatus.TAKEN_DOWN);
        movedAt = at;
    }

    /** The wording as the public reads it. */
    public PublishedPair published() {
        var at = publishedAt == null ? draftedAt : publishedAt;
        return new PublishedPair(id, youSaid, weDid, outcome, service, place, List.copyOf(themes), at);
    }

    public long id() {
        return id;
    }

    public String suggestion() {
        return suggestion;
    }

    public PairOutcome outcome() {
        return outcome;
    }

    public PairStatus status() {
        return status;
    }

    public UserId draftedBy() {
        return draftedBy;
    }

    /** {@link UserId#PUBLIC} before approval. */
    public UserId approvedBy() {
        return approvedBy == null ? UserId.PUBLIC : approvedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public long version() {
        return version;
    }

    private static String quarter(Instant at) {
        var day = LocalDate.ofInstant(at, WorkingDays.LONDON);
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
