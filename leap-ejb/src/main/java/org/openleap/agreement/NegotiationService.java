package org.openleap.agreement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.openleap.agreement.internal.AgreementDesk;
import org.openleap.agreement.internal.AgreementNews;
import org.openleap.agreement.internal.Remark;
import org.openleap.agreement.internal.RemarkRepository;
import org.openleap.agreement.internal.SigningRules;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.shared.error.NotFoundException;

/** How both sides talk about the words: the partner comments and proposes, the trust answers. */
@Stateless
@DenyAll
public class NegotiationService {
    @Inject
    AgreementDesk desk;

    @Inject
    RemarkRepository remarks;

    @Inject
    AgreementNews news;

    @Inject
    CurrentUser user;

    /**
     * Somebody of a party says something about a section of the newest version.
     *
     * @throws org.openleap.shared.error.ConflictException {@link AgreementProblem#VERSION_CHANGED},
     *     {@link AgreementProblem#NOT_POSSIBLE_NOW}
     */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH})
    public void comment(@Valid @NotNull CommentOnSection command) {
        var agreement = desk.open(command.reference(), AgreementAction.COMMENT);
        agreement.requireNegotiating();
        SigningRules.requireNewest(command.number(), agreement.latestVersion());
        remarks.add(Remark.say(command, user.caller().organisation(), user.id(), desk.now()));
        agreement.touch("agreement.commented", user.id(), desk.now());
        news.note(agreement, Map.of("section", command.section().name()));
    }

    /**
     * The trust answers; accepting puts the proposed wording into the working draft.
     *
     * @throws NotFoundException {@link AgreementProblem#UNKNOWN_COMMENT}
     * @throws org.openleap.shared.error.ConflictException {@link AgreementProblem#ANSWERED_ALREADY}
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void answer(@Valid @NotNull AnswerComment command) {
        var agreement = desk.open(command.reference(), command.version(), AgreementAction.ANSWER);
        agreement.requireNegotiating();
        var remark = remarks.find(agreement, command.comment(), user.scope())
                .orElseThrow(() -> new NotFoundException(AgreementProblem.UNKNOWN_COMMENT));
        remark.answer(command, user.id(), desk.now());
        if (command.verdict() == CommentStatus.ACCEPTED) {
            agreement.write(remark.section(), remark.proposal(), user.id(), desk.now());
        }
        agreement.touch("agreement.answered", user.id(), desk.now());
        news.note(agreement, Map.of("verdict", command.verdict().name()));
    }
}
