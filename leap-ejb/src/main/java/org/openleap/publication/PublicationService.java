package org.openleap.publication;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.notification.TellingDesk;
import org.openleap.publication.internal.Editions;
import org.openleap.publication.internal.PairDesk;
import org.openleap.publication.internal.PairNews;

/** Words what the public reads; one person writes, another approves. Taking down is for {@link TakeDownService}. */
@Stateless
@DenyAll
public class PublicationService {
    @Inject
    PairDesk desk;

    @Inject
    Editions editions;

    @Inject
    PairNews news;

    @Inject
    TellingDesk tellings;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * Words a pair; another person must approve it. It is held ({@link PairStatus#BLOCKED}) while it speaks of so few people that
     * one could be recognised. Returns its id.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link PublicationProblem#NOT_DECIDED},
     *     {@link PublicationProblem#PERSONAL_DATA}, {@link PublicationProblem#AUTHOR_NAMED},
     *     {@link PublicationProblem#OWN_WORDS_WITHOUT_PERMISSION} and the other rules of redaction
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public long draft(@Valid @NotNull DraftPair command) {
        var pair = desk.draft(command);
        news.tell("pair.drafted", pair);
        return pair.id();
    }

    /** Gives a draft other words. Whoever does it is one of its writers from then on. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void reword(@Valid @NotNull RewordPair command) {
        var pair = desk.open(command.pair(), command.version());
        desk.reword(pair, command.wording());
        news.tell("pair.reworded", pair);
    }

    /** Words an answer rightly that was published wrongly. Another person must approve it; until then nothing changes. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public long correct(@Valid @NotNull CorrectPair command) {
        var pair = desk.correct(command);
        news.tell("pair.correctionDrafted", pair);
        return pair.id();
    }

    /** The second person does not agree and says why. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void sendBack(@Valid @NotNull SendBackPair command) {
        var pair = desk.open(command.pair(), command.version());
        pair.sendBack(command.why(), user.id(), clock.instant());
        news.tell("pair.sentBack", pair);
    }

    /** Gives up a draft. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void discard(long pair, long version) {
        var draft = desk.open(pair, version);
        draft.discard(clock.instant());
        news.tell("pair.discarded", draft);
    }

    /**
     * Publishes a draft of somebody else in place of what was published before, and settles tellings of people who gave no
     * contact.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link PublicationProblem#REGISTER_DOES_NOT_BALANCE},
     *     {@link PublicationProblem#SAME_PERSON}, or a rule of redaction that the draft breaks by now
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void approve(long pair, long version) {
        long edition = editions.next();
        desk.requireBalance();
        var draft = desk.open(pair, version);
        desk.requirePublishable(draft);
        desk.published(draft).ifPresent(before -> draft.replace(before, clock.instant()));
        draft.approve(user.id(), edition, clock.instant());
        news.published(draft);
        tellings.published(draft.suggestion());
    }
}
