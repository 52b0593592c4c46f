package org.openleap.commitment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.commitment.internal.CommitmentDesk;
import org.openleap.commitment.internal.CommitmentNews;
import org.openleap.commitment.internal.Pledges;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;

/**
 * Leads each commitment from the promise to its proof (register.md 4.4). Engagement leads and officers act for the trust,
 * partners for their own organisation; nobody for both.
 */
@Stateless
@DenyAll
public class CommitmentService {
    @Inject
    Pledges pledges;

    @Inject
    CommitmentDesk desk;

    @Inject
    CommitmentNews news;

    @Inject
    CurrentUser user;

    /**
     * Writes down which of the 16 promises were agreed; activities still to start make the new ones due.
     *
     * @throws org.openleap.shared.error.ConflictException {@link CommitmentProblem#NOT_POSSIBLE_NOW} when it is over
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void agree(@Valid @NotNull AgreePromises command) {
        pledges.agree(command);
    }

    /**
     * One side promises one thing by a day.
     *
     * @throws org.openleap.shared.error.ConflictException {@link CommitmentProblem#NOT_IN_FORCE}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH
    })
    public CommitmentReference make(@Valid @NotNull MakeCommitment command) {
        desk.requireAhead(command.due());
        var commitment = pledges.make(command, desk.now());
        news.note(commitment);
        return commitment.reference();
    }

    /** The side that promised shows that it was done. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH
    })
    public void keep(@Valid @NotNull KeepCommitment command) {
        desk.requireDone(command.on());
        var commitment = desk.open(command.reference(), command.version(), CommitmentAction.KEEP);
        commitment.keep(command, user.id(), desk.now());
        news.note(commitment);
    }

    /** One side asks the other to let it go. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH
    })
    public void askWaiver(@Valid @NotNull AskWaiver command) {
        var commitment = desk.open(command.reference(), command.version(), CommitmentAction.ASK_WAIVER);
        commitment.askWaiver(desk.side(), command.reason(), user.id(), desk.now());
        news.note(commitment);
    }

    /** The other side agrees to let it go, or leaves it due. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH
    })
    public void answerWaiver(@Valid @NotNull AnswerWaiver command) {
        var commitment = desk.open(command.reference(), command.version(), CommitmentAction.ANSWER_WAIVER);
        commitment.answerWaiver(command.agrees(), command.note(), desk.today(), user.id(), desk.now());
        news.note(commitment);
    }

    /** The other side says that it was not kept; it counts so until the dispute is settled. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH
    })
    public void dispute(@Valid @NotNull DisputeCommitment command) {
        var commitment = desk.open(command.reference(), command.version(), CommitmentAction.DISPUTE);
        commitment.dispute(desk.side(), command.reason(), desk.today(), user.id(), desk.now());
        news.note(commitment);
    }

    /**
     * Ends a dispute: one side gives way, or an engagement lead decides with a reason that both read.
     *
     * @throws org.openleap.shared.error.AccessRefusedException {@link CommitmentProblem#NOT_YOURS} against the other side
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH
    })
    public void settle(@Valid @NotNull SettleDispute command) {
        var action = command.kept() ? CommitmentAction.SETTLE_KEPT : CommitmentAction.SETTLE_MISSED;
        var commitment = desk.open(command.reference(), command.version(), action);
        commitment.settle(command.kept(), command.reason(), desk.today(), user.id(), desk.now());
        news.note(commitment);
    }
}
