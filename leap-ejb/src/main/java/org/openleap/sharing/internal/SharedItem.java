package org.openleap.sharing.internal;

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
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.HeardItem;
import org.openleap.identity.UserId;
import org.openleap.reference.WorkingDays;
import org.openleap.sharing.Audience;
import org.openleap.sharing.Heard;
import org.openleap.sharing.ShareItem;
import org.openleap.sharing.SharedKind;
import org.openleap.sharing.SharedOutcome;
import org.openleap.sharing.SharedStatus;

/**
 * What one audience may read of one item. Born PROPOSED by an officer or SHARED by a lead, with a wording of its own, and
 * WITHDRAWN when it was wrong; or born SHARED because a partner told it to the trust itself, and then never taken away.
 */
@Entity
@Table(name = "shared_item")
public class SharedItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private FeedbackReference item;
    private String audience;

    @Enumerated(EnumType.STRING)
    private SharedKind kind;

    @Enumerated(EnumType.STRING)
    private SharedStatus status;

    private String wording;
    private String request;
    private String service;
    private String place;
    private String quarter;

    @Column(name = "listed_at")
    private Instant listedAt;

    @Embedded
    private HeardBy heard;

    @Enumerated(EnumType.STRING)
    private SharedOutcome outcome;

    private int changes;

    @Column(name = "held_back")
    private boolean heldBack;

    @ElementCollection
    @CollectionTable(name = "shared_item_theme", joinColumns = @JoinColumn(name = "shared_id"))
    @Column(name = "theme")
    private Set<String> themes = new LinkedHashSet<>();

    @Embedded
    private SharingSteps steps;

    @Column(name = "told_key")
    private String toldKey;

    @Version
    private long version;

    protected SharedItem() {}

    /** Somebody words it for an audience; nobody outside reads it yet. */
    public static SharedItem propose(ShareItem command, HeardItem item, UserId by, Instant at) {
        var shared = of(item, command.audience(), SharedKind.SHARED, at);
        shared.status = SharedStatus.PROPOSED;
        shared.wording = command.wording().strip();
        shared.request = "";
        shared.heard = HeardBy.of(Heard.byTheTrust());
        shared.steps = SharingSteps.proposed(by, at);
        return shared;
    }

    /** A partner told it to the trust: theirs, in their own words. */
    public static SharedItem submitted(HeardItem item, Audience by, Heard heard, UserId person, Instant at) {
        var shared = of(item, by, SharedKind.SUBMITTED, at);
        shared.status = SharedStatus.SHARED;
        shared.wording = item.words();
        shared.request = item.request();
        shared.heard = HeardBy.of(heard);
        shared.steps = SharingSteps.proposed(person, at);
        return shared;
    }

    private static SharedItem of(HeardItem item, Audience audience, SharedKind kind, Instant at) {
        var shared = new SharedItem();
        shared.item = item.reference();
        shared.audience = audience.value();
        shared.kind = kind;
        shared.service = item.service();
        shared.place = item.place();
        shared.listedAt = at;
        shared.quarter = quarter(at);
        shared.outcome = SharedOutcome.READING;
        return shared;
    }

    /** The key with which a partner told it, so that it is known again. */
    public SharedItem withKey(UUID key) {
        toldKey = key.toString();
        return this;
    }

    /** A lead lets the audience read it from now on. */
    public void share(UserId by, Instant at) {
        status = status.moveTo(SharedStatus.SHARED);
        steps.shared(by, at);
        listedAt = at;
        quarter = quarter(at);
    }

    /** The audience no longer reads it. */
    public void withdraw(UserId by, Instant at) {
        status = status.moveTo(SharedStatus.WITHDRAWN);
        steps.withdrawn(by, at);
    }

    /** What the item is about, and how far it is. */
    public SharedItem standing(SharedOutcome now, int changesMade, Collection<String> ofThemes) {
        outcome = now;
        changes = changesMade;
        themes.clear();
        themes.addAll(ofThemes);
        return this;
    }

    public boolean isSubmitted() {
        return kind == SharedKind.SUBMITTED;
    }

    public long id() {
        return id;
    }

    /** Only of what has a key. */
    UUID key() {
        return UUID.fromString(toldKey);
    }

    public FeedbackReference item() {
        return item;
    }

    public Audience audience() {
        return new Audience(audience);
    }

    public SharedKind kind() {
        return kind;
    }

    public SharedStatus status() {
        return status;
    }

    public String wording() {
        return wording;
    }

    public String request() {
        return request;
    }

    public String service() {
        return service;
    }

    public String place() {
        return place;
    }

    public Instant listedAt() {
        return listedAt;
    }

    public Heard heard() {
        return heard.heard();
    }

    public SharedOutcome outcome() {
        return outcome;
    }

    /** Somebody has held the item since, so that the audience does not read it for now. */
    public boolean isHeldBack() {
        return heldBack;
    }

    /** The audience could read it once, whether or not it still can. */
    boolean wasReadable() {
        return isSubmitted() || steps.wereShared();
    }

    /** The audience can read it now, as far as the item is concerned. */
    boolean isReadable() {
        return isSubmitted() || status == SharedStatus.SHARED && !heldBack;
    }

    public SharingSteps steps() {
        return steps;
    }

    public long version() {
        return version;
    }

    private static String quarter(Instant at) {
        var day = LocalDate.ofInstant(at, WorkingDays.LONDON);
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
