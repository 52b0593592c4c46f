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
import org.openleap.agreement.internal.Evidence;
import org.openleap.agreement.internal.PaperRepository;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;

/** Both sides show that the aims of their agreement are lived. Written once; a mistake is put right by another entry. */
@Stateless
@DenyAll
public class AimService {
    @Inject
    AgreementDesk desk;

    @Inject
    PaperRepository papers;

    @Inject
    AgreementNews news;

    @Inject
    CurrentUser user;

    /**
     * Evidence of one aim, in the name of the caller's side.
     *
     * @throws org.openleap.shared.error.ConflictException {@link AgreementProblem#NOT_POSSIBLE_NOW} before it is in force
     * @throws org.openleap.shared.error.RuleViolatedException {@link AgreementProblem#UNKNOWN_CHOICE} for an aim of another
     *     agreement, {@link AgreementProblem#DATE_IN_THE_FUTURE}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH
    })
    public void show(@Valid @NotNull GiveEvidence command) {
        var agreement = desk.open(command.reference(), AgreementAction.GIVE_EVIDENCE);
        desk.requireDone(command.on());
        papers.add(Evidence.of(command, agreement, user.caller(), desk.now()));
        agreement.touch("agreement.evidence", user.id(), desk.now());
        news.note(agreement, Map.of("aim", command.aim()));
    }
}
