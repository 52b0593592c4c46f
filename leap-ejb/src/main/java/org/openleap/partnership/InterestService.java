package org.openleap.partnership;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.Roles;
import org.openleap.partnership.internal.Interest;
import org.openleap.partnership.internal.InterestAdoption;
import org.openleap.partnership.internal.InterestIntake;
import org.openleap.partnership.internal.InterestLetters;
import org.openleap.partnership.internal.InterestNews;
import org.openleap.partnership.internal.InterestRepository;
import org.openleap.partnership.internal.PartnershipDesk;
import org.openleap.shared.error.NotFoundException;

/** Takes in who wants to work with the trust, and answers them. */
@Stateless
@DenyAll
public class InterestService {
    @Inject
    InterestIntake intake;

    @Inject
    InterestRepository interests;

    @Inject
    InterestAdoption adoption;

    @Inject
    InterestLetters letters;

    @Inject
    PartnershipDesk desk;

    @Inject
    InterestNews news;

    /**
     * Somebody signs up; owes them an acknowledgement. The same key and words give the same reference again.
     *
     * @throws org.openleap.shared.error.ConflictException {@link PartnershipProblem#KEY_USED_FOR_OTHER_WORDS}
     */
    @PermitAll
    public PartnershipReference express(@Valid @NotNull ExpressInterest command) {
        return intake.take(command);
    }

    /** What somebody typed. @throws org.openleap.shared.error.NotFoundException when nobody signed up under this number */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public InterestDetail find(@NotNull PartnershipReference reference) {
        return news.detail(desk.require(reference), interest(reference));
    }

    /**
     * Takes the interest up: organisation, person and partnership without retyping, and a reply.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link PartnershipProblem#UNKNOWN_CODE}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void accept(@Valid @NotNull AcceptInterest command) {
        var partnership = desk.open(command.reference(), command.version(), PartnershipAction.ANSWER);
        var interest = interest(command.reference());
        news.accepted(partnership, adoption.adopt(command, interest, partnership), command.words());
        letters.accepted(interest, command.words());
    }

    /** Declines the interest; the words are mailed. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void decline(@Valid @NotNull MovePartnership command) {
        var partnership = desk.open(command.reference(), command.version(), PartnershipAction.ANSWER);
        news.declined(partnership, command.words());
        letters.declined(interest(command.reference()), command.words());
    }

    private Interest interest(PartnershipReference reference) {
        return interests
                .find(reference)
                .orElseThrow(() -> new NotFoundException(PartnershipProblem.UNKNOWN_PARTNERSHIP, reference.value()));
    }
}
