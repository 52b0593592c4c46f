package org.openleap.identity.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openleap.identity.AccountFacts;
import org.openleap.identity.Colleague;
import org.openleap.identity.EnterGuest;
import org.openleap.identity.InvitePartner;
import org.openleap.identity.PartnerPerson;
import org.openleap.identity.PrepareAccount;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffMember;
import org.openleap.identity.StaffProfile;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.identity.WorksFor;

/**
 * A person LEAP knows. Born when the administrator prepares them or when somebody unknown signs in; bound to one
 * Keycloak account for good at the first sign-in; learns name and roles anew at each sign-in. Never deleted, because
 * decisions name it: a person who leaves is deactivated.
 */
@Entity
@Table(name = "account")
public class Account {
    /** Not each of many requests writes down that the person is here. */
    private static final Duration WORTH_NOTING = Duration.ofHours(1);

    @Id
    private String id;

    private String subject;
    private String email;
    private String name;

    @Column(name = "job_title")
    private String jobTitle;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    private String organisation;

    @Column(name = "signs_for")
    private String signsFor;

    private boolean active;

    @Column(name = "signed_in_at")
    private Instant signedInAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_membership", joinColumns = @JoinColumn(name = "account_id"))
    private List<Membership> memberships = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @Version
    private long version;

    protected Account() {}

    private Account(AccountKind kind, String name) {
        this.id = UUID.randomUUID().toString();
        this.kind = kind;
        this.name = name;
        this.jobTitle = "";
        this.organisation = "";
        this.signsFor = "";
        this.active = true;
    }

    /** One spelling of an address, so that nobody is entered twice. */
    static String normal(String email) {
        return email.trim().toLowerCase(Locale.ROOT);
    }

    /** A person of the trust who has not signed in yet. */
    static Account prepared(PrepareAccount command) {
        var account = new Account(AccountKind.TRUST, command.name());
        account.email = normal(command.email());
        account.describe(command);
        return account;
    }

    /** Somebody nobody prepared: known by their Keycloak account only, member of nothing. */
    static Account unprepared(ProvedIdentity identity) {
        var account = new Account(AccountKind.of(identity), identity.name());
        account.subject = identity.subject();
        return account;
    }

    /** Somebody of another organisation whom Keycloak knows, alone with their address, and who has not come yet. */
    static Account guest(EnterGuest command) {
        var account = new Account(AccountKind.PARTNER, command.name());
        account.subject = command.subject();
        account.organisation = command.organisation();
        account.roles = new HashSet<>(Set.of(command.role()));
        account.sign(command.signs());
        return account;
    }

    /** Invited again, maybe as something else. */
    void rejoin(InvitePartner command) {
        if (kind != AccountKind.PARTNER) throw new IllegalStateException("account " + id + " is the trust's");
        organisation = command.organisation();
        roles = new HashSet<>(Set.of(command.role().role()));
        signsFor = "";
        active = true;
    }

    /** Comes no more. */
    public void leave() {
        active = false;
        roles = new HashSet<>();
        signsFor = "";
    }

    /** Signs for the organisation they come for now, or no longer; the mark does not follow them to another one. */
    public void sign(boolean signs) {
        signsFor = signs ? organisation : "";
    }

    private boolean signsFor(String alias) {
        return kind == AccountKind.PARTNER && !alias.isEmpty() && signsFor.equals(alias);
    }

    /** Nobody knows any more who it was; decisions go on naming the account. */
    void forget() {
        leave();
        name = AccountRepository.NOBODY_KNOWN;
        email = null;
        subject = null;
        workFor(WorksFor.NOTHING);
    }

    /** Keeps the address as the way to reach the person; only while no other account has it. */
    void reachableAt(String address) {
        email = normal(address);
    }

    void describe(PrepareAccount command) {
        active = true;
        name = command.name();
        roles = new HashSet<>(command.roles());
        workFor(command.worksFor());
    }

    /** This is what they are and work for from now on, and nothing else. */
    void workFor(WorksFor work) {
        jobTitle = work.jobTitle().strip();
        memberships = Membership.allOf(work);
    }

    WorksFor worksFor() {
        return new WorksFor(jobTitle, memberOf(MembershipKind.SERVICE), memberOf(MembershipKind.PLACE));
    }

    /** Somebody of the trust who had left is here again; what they may do, Keycloak says when they sign in. */
    void comeBack() {
        active = true;
    }

    /** The person prepared here has come: from now on this Keycloak account is theirs and no other. */
    void bindTo(String keycloakSubject) {
        if (subject != null) throw new IllegalStateException("account " + id + " is bound already");
        subject = keycloakSubject;
    }

    boolean isBound() {
        return subject != null;
    }

    boolean isBoundTo(String keycloakSubject) {
        return keycloakSubject.equals(subject);
    }

    /**
     * Learns what the sign-in proved. Roles of the trust are believed only of the trust's own people: somebody who comes
     * with a partner organisation, or ever did, gets partner roles at most; and partner roles only with an organisation.
     */
    void recognise(ProvedIdentity identity, Instant now) {
        if (!identity.name().isBlank()) name = identity.name();
        if (signedInAt == null || signedInAt.plus(WORTH_NOTING).isBefore(now)) signedInAt = now;
        if (!identity.organisation().isEmpty()) comeFor(identity);
        var believed = isOfTheTrust(identity) ? identity.trustRoles() : identity.guestRoles();
        if (!roles.equals(believed)) roles = new HashSet<>(believed);
    }

    /** Whoever has nothing of the trust yet was waiting to be connected with their organisation. */
    private void comeFor(ProvedIdentity identity) {
        if (jobTitle.isEmpty() && memberships.isEmpty() && roles.isEmpty()) kind = AccountKind.of(identity);
        organisation = identity.organisation();
    }

    boolean isOfTheTrust(ProvedIdentity identity) {
        return kind == AccountKind.TRUST && identity.organisation().isEmpty();
    }

    AccountKind kind() {
        return kind;
    }

    boolean isActive() {
        return active;
    }

    Set<String> roles() {
        return Set.copyOf(roles);
    }

    /** What they may be when they come for that organisation; a mark to sign for it adds to a role and is none by itself. */
    Set<String> rolesFor(String alias) {
        var all = new HashSet<>(roles);
        if (signsFor(alias) && !roles.isEmpty()) all.add(Roles.SIGNATORY);
        return all;
    }

    Set<String> memberOf(MembershipKind wanted) {
        return Membership.codes(memberships, wanted);
    }

    VisibilityScope scope() {
        return new VisibilityScope(
                new UserId(id), roles, memberOf(MembershipKind.SERVICE), memberOf(MembershipKind.PLACE), "", false);
    }

    boolean isMemberOf(Membership membership) {
        return memberships.contains(membership);
    }

    UserId userId() {
        return new UserId(id);
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    String name() {
        return name;
    }

    String subject() {
        return subject;
    }

    public String organisation() {
        return organisation;
    }

    AccountFacts facts() {
        var address = email().orElse("");
        return new AccountFacts(userId(), name, address, jobTitle, organisation, active, roles(), lastSignIn());
    }

    PartnerPerson partnerPerson(UserId seenBy) {
        return new PartnerPerson(userId(), name, rolesFor(organisation), lastSignIn(), userId().equals(seenBy));
    }

    /** To the hour; {@link Instant#EPOCH} when they never came. */
    Instant lastSignIn() {
        return signedInAt == null ? Instant.EPOCH : signedInAt;
    }

    Colleague colleague() {
        return new Colleague(userId(), name, worksFor(), roles(), active, lastSignIn());
    }

    public StaffProfile profile() {
        return new StaffProfile(userId(), name, jobTitle, roles(), memberOf(MembershipKind.SERVICE), active);
    }

    StaffMember staffMember() {
        return new StaffMember(userId(), name, jobTitle);
    }
}
