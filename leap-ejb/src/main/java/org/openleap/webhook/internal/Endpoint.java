package org.openleap.webhook.internal;

import static org.openleap.webhook.EndpointStatus.ACTIVE;
import static org.openleap.webhook.EndpointStatus.PAUSED;
import static org.openleap.webhook.EndpointStatus.REMOVED;

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
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.changefeed.ChangeType;
import org.openleap.identity.UserId;
import org.openleap.shared.LastChange;
import org.openleap.webhook.EndpointStatus;
import org.openleap.webhook.EndpointSummary;

/**
 * An address at which a partner's system is told what happened. Born UNVERIFIED; ACTIVE when it has answered a challenge;
 * PAUSED by the partner, or by LEAP after days of failing; REMOVED for good. Its secrets are sealed by {@link SecretBox}.
 */
@Entity
@Table(name = "webhook_endpoint")
public class Endpoint {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String organisation;
    private String url;
    private String types;

    @Enumerated(EnumType.STRING)
    private EndpointStatus status;

    private String secret;

    @Column(name = "old_secret")
    private String oldSecret;

    @Column(name = "old_until")
    private Instant oldUntil;

    /** Number of the last change that it was given; moved on past the version, by {@link EndpointRepository}. */
    @Column(name = "fed_to", updatable = false)
    private long fedTo;

    @Column(name = "failing_since")
    private Instant failingSince;

    @Column(name = "added_by")
    private UserId addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected Endpoint() {}

    /** A partner wants to be told from the given change on. */
    static Endpoint add(String organisation, URI url, Set<ChangeType> types, long fedTo) {
        var endpoint = new Endpoint();
        endpoint.organisation = organisation;
        endpoint.url = url.toString();
        endpoint.types = types.stream().map(ChangeType::name).sorted().collect(Collectors.joining(","));
        endpoint.status = EndpointStatus.UNVERIFIED;
        endpoint.oldSecret = "";
        endpoint.fedTo = fedTo;
        return endpoint;
    }

    /** Who added it, and the sealed secret that it begins with. */
    Endpoint by(UserId person, Instant at, String sealed) {
        secret = sealed;
        addedBy = person;
        addedAt = at;
        changed(person, at, "webhook.added");
        return this;
    }

    /** It has answered the challenge. */
    void verified(UserId by, Instant at) {
        status = status.moveTo(ACTIVE);
        changed(by, at, "webhook.verified");
    }

    public void pause(UserId by, Instant at) {
        status = status.moveTo(PAUSED);
        changed(by, at, "webhook.paused");
    }

    /** It is told again, and of what happened meanwhile first. */
    public void resume(UserId by, Instant at) {
        status = status.moveTo(ACTIVE);
        failingSince = null;
        changed(by, at, "webhook.resumed");
    }

    public void remove(UserId by, Instant at) {
        status = status.moveTo(REMOVED);
        secret = "";
        oldSecret = "";
        changed(by, at, "webhook.removed");
    }

    /** A new secret signs from now on, and the one before it until that moment as well. */
    void rotate(String sealed, Instant until, LastChange change) {
        oldSecret = secret;
        oldUntil = until;
        secret = sealed;
        lastChange = change;
    }

    /** The sealed secrets that sign now, the newest first. */
    List<String> secretsAt(Instant now) {
        return Stream.of(secret, isOldAt(now) ? oldSecret : "")
                .filter(kept -> !kept.isEmpty())
                .toList();
    }

    private boolean isOldAt(Instant now) {
        return oldUntil != null && now.isBefore(oldUntil);
    }

    /** It took something. */
    void took() {
        failingSince = null;
    }

    /** It took nothing; since when, {@link Instant#MAX} never comes out. */
    Instant failed(Instant now) {
        if (failingSince == null) failingSince = now;
        return failingSince;
    }

    private void changed(UserId by, Instant at, String what) {
        lastChange = new LastChange(by.value(), at, what);
    }

    boolean isActive() {
        return status == ACTIVE;
    }

    public long id() {
        return id;
    }

    String organisation() {
        return organisation;
    }

    URI url() {
        return URI.create(url);
    }

    UserId addedBy() {
        return addedBy;
    }

    long fedTo() {
        return fedTo;
    }

    LastChange lastChange() {
        return lastChange;
    }

    Set<ChangeType> types() {
        return Arrays.stream(types.split(",")).map(ChangeType::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public EndpointSummary summary(Instant now) {
        return new EndpointSummary(
                id,
                url,
                types(),
                status,
                isOldAt(now) ? oldUntil : Instant.EPOCH,
                failingSince == null ? Instant.MAX : failingSince,
                addedAt);
    }
}
