package org.openleap.publication.internal;

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
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openleap.identity.UserId;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.PairStatus;
import org.openleap.publication.PublicationProblem;
import org.openleap.publication.PublishedPair;
import org.openleap.publication.Redact;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.RuleViolatedException;

/**
 * A redacted wording of what somebody said and what became of it. Born DRAFTED by one person, BLOCKED while it speaks of too few
 * people, SENT_BACK when the second person does not agree, PUBLISHED by that person; REPLACED when a newer wording of the same
 * answer is published, TAKEN_DOWN at any moment. All wordings of one answer share its number.
 */
@Entity
@Table(name = "published_pair")
public class Pair {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long number;
    private String suggestion;

    @Embedded
    private PairText text;

    @ElementCollection
    @CollectionTable(name = "pair_redaction", joinColumns = @JoinColumn(name = "pair_id"))
    private List<Cut> cuts = new ArrayList<>();

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

    /** Everybody who worded it: none of them may approve it. */
    @ElementCollection
    @CollectionTable(name = "pair_author", joinColumns = @JoinColumn(name = "pair_id"))
    @Column(name = "author")
    private Set<String> authors = new LinkedHashSet<>();

    @Column(name = "drafted_by")
    private UserId draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Embedded
    private Approval approval;

    @Embedded
    private Predecessor earlier;

    @Embedded
    private Removal removal;

    @Column(name = "sent_back")
    private String sentBack = "";

    private boolean stale;

    @Column(name = "easy_read")
    private boolean easyRead;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Version
    private long version;

    protected Pair() {}

    /** @param wrong what was wrong with the published wording that this one corrects; empty when nothing was */
    public static Pair draft(String suggestion, PairOutcome outcome, String wrong) {
        var pair = new Pair();
        pair.suggestion = suggestion;
        pair.outcome = outcome;
        pair.status = PairStatus.DRAFTED;
        pair.approval = Approval.none();
        pair.earlier = Predecessor.expected(wrong);
        pair.removal = Removal.none();
        return pair;
    }

    /** Where the public finds it. */
    public Pair about(String ofService, String ofPlace, Collection<String> ofThemes) {
        service = ofService;
        place = ofPlace;
        themes.addAll(ofThemes);
        return this;
    }

    /** Gives it its words, or other ones. {@code held} when they speak of too few people. */
    public Pair word(PairText words, List<Redact> redactions, boolean held, UserId by, Instant at) {
        text = words;
        cuts = Cut.allOf(redactions);
        draftedBy = by;
        draftedAt = at;
        authors.add(by.value());
        quarter = quarter(at);
        sentBack = "";
        movedAt = at;
        var target = held ? PairStatus.BLOCKED : PairStatus.DRAFTED;
        if (status != target) moveTo(target, at);
        return this;
    }

    /** The answer it belongs to; a first wording begins an answer of its own. */
    public void numbered(long ofAnswer) {
        number = ofAnswer;
    }

    public void sendBack(String why, UserId by, Instant at) {
        requireOther(by);
        moveTo(PairStatus.SENT_BACK, at);
        sentBack = why.strip();
    }

    public void discard(Instant at) {
        moveTo(PairStatus.DISCARDED, at);
    }

    /** Another person publishes it. @throws RuleViolatedException {@link PublicationProblem#SAME_PERSON} */
    public void approve(UserId by, long edition, Instant at) {
        requireOther(by);
        moveTo(PairStatus.PUBLISHED, at);
        approval = Approval.of(by, edition, at);
        quarter = quarter(at);
    }

    /** It takes the place of the wording that was published before. */
    public void replace(Pair before, Instant at) {
        before.moveTo(PairStatus.REPLACED, at);
        before.stale = false;
        earlier = earlier.is(before);
    }

    public void takeDown(String reason, String note, UserId by, Instant at) {
        moveTo(PairStatus.TAKEN_DOWN, at);
        removal = Removal.of(reason, note, by);
        stale = false;
        easyRead = false;
    }

    /** What became of the suggestion is no longer what this says, or is again. True when that is news. */
    public boolean compare(boolean saysOtherwise) {
        boolean news = saysOtherwise != stale;
        stale = saysOtherwise;
        return news;
    }

    /** Its easy-read version can be read from now on, or no longer. */
    public void readEasily(boolean canBe) {
        easyRead = canBe;
    }

    /** Whether this person took no part in the wording. */
    public boolean isForeignTo(UserId person) {
        return !authors.contains(person.value());
    }

    /** The wording as the public reads it. */
    public PublishedPair published() {
        var at = approval.at().equals(Instant.EPOCH) ? draftedAt : approval.at();
        return new PublishedPair(
                id,
                number,
                text.youSaid(),
                text.weDid(),
                outcome,
                service,
                place,
                List.copyOf(themes),
                at,
                earlier.answer(),
                easyRead);
    }

    public long id() {
        return id;
    }

    public long number() {
        return number;
    }

    public String suggestion() {
        return suggestion;
    }

    public PairText text() {
        return text;
    }

    /** In the order of the words. */
    public List<Redact> redactions() {
        return Cut.inOrder(cuts);
    }

    public PairOutcome outcome() {
        return outcome;
    }

    public PairStatus status() {
        return status;
    }

    public Approval approval() {
        return approval;
    }

    public Removal removal() {
        return removal;
    }

    public String wrong() {
        return earlier.wrong();
    }

    public String sentBack() {
        return sentBack;
    }

    public boolean isStale() {
        return stale;
    }

    public UserId draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Instant publishedAt() {
        return approval.at();
    }

    /** When it came to where it stands. */
    public Instant movedAt() {
        return movedAt;
    }

    public long version() {
        return version;
    }

    private void requireOther(UserId by) {
        if (!isForeignTo(by)) throw new RuleViolatedException(PublicationProblem.SAME_PERSON);
    }

    private void moveTo(PairStatus target, Instant at) {
        status = status.moveTo(target);
        movedAt = at;
    }

    private static String quarter(Instant at) {
        var day = LocalDate.ofInstant(at, WorkingDays.LONDON);
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
