package org.openleap.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import org.openleap.feedback.internal.Acknowledgements;
import org.openleap.feedback.internal.ItemDesk;
import org.openleap.feedback.internal.ScreeningClock;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;

/** The first look of a person, before anybody else sees an item; and what becomes of those that are not the register's. */
@Stateless
@DenyAll
public class ScreeningService {
    @Inject
    ItemDesk desk;

    @Inject
    ScreeningClock deadlines;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Event<FeedbackEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * Stamps the item as screened, holds, refuses or redirects it. Until PASS only officers and leads see it. Whoever finds
     * something while reading holds or redirects it, too.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link FeedbackProblem#REASON_MISSING},
     *     {@link FeedbackProblem#RECEIVING_BODY_MISSING}, {@link FeedbackProblem#CONSENT_MISSING},
     *     {@link FeedbackProblem#UNKNOWN_CODE}, {@link FeedbackProblem#PROOF_MISSING}, or {@link FeedbackProblem#COMPLAINT_NOT_AGREED} when somebody wanted a
     *     complaint and did not agree to another way
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void screen(@Valid @NotNull ScreenFeedback command) {
        var item = desk.open(command.reference(), command.version(), FeedbackAction.SCREEN);
        desk.requireFit(command, item);
        var now = clock.instant();
        item.screen(command, user.id(), now, deadlines.readBy(now));
        events.fire(new FeedbackEvent.Screened(item.reference(), command.outcome(), user.id(), now));
        acknowledgements.screened(item, command);
    }

    /** Somebody who wanted a complaint agreed to be heard as feedback; only then can the item pass. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void recordAgreement(@Valid @NotNull RecordAgreement command) {
        var item = desk.open(command.reference(), command.version(), FeedbackAction.AGREE);
        item.agreeToFeedback(command.how(), user.id(), clock.instant());
        events.fire(new FeedbackEvent.ComplaintAgreed(item.reference(), user.id(), clock.instant()));
    }

    /** Notes the receipt of the other body, or what can be learned. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void follow(@Valid @NotNull FollowHandover command) {
        var item = desk.open(command.reference(), command.version(), FeedbackAction.FOLLOW);
        item.followHandover(command, user.id(), clock.instant());
        events.fire(new FeedbackEvent.HandoverFollowed(item.reference(), user.id(), clock.instant()));
    }

    /** The other body gives it back: it is to be read, by a new date that its proposer is told. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void takeBack(@Valid @NotNull TakeBack command) {
        var item = desk.open(command.reference(), command.version(), FeedbackAction.TAKE_BACK);
        var now = clock.instant();
        item.comeBack(user.id(), now, deadlines.readBy(now));
        events.fire(new FeedbackEvent.Returned(item.reference(), user.id(), now));
        acknowledgements.backWithUs(item, command.reason());
    }
}
