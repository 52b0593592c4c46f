package org.openleap.agreement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.openleap.agreement.internal.AgreementDesk;
import org.openleap.agreement.internal.AgreementNews;
import org.openleap.agreement.internal.Drafting;
import org.openleap.agreement.internal.VersionMaker;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;

/** Writes agreements, shows them to the partner, and ends them. */
@Stateless
@DenyAll
public class AgreementService {
    @Inject
    AgreementDesk desk;

    @Inject
    Drafting drafting;

    @Inject
    VersionMaker versions;

    @Inject
    AgreementNews news;

    @Inject
    CurrentUser user;

    /**
     * Begins an agreement with what the partnership says about its purpose, outcomes, methods and roles.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link AgreementProblem#UNKNOWN_PARTNERSHIP},
     *     {@link AgreementProblem#UNKNOWN_PARTY}, {@link AgreementProblem#UNKNOWN_CHOICE} or
     *     {@link AgreementProblem#DATES_REVERSED}
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public AgreementReference draft(@Valid @NotNull DraftAgreement command) {
        var agreement = drafting.begin(command);
        news.note(agreement);
        return agreement.reference();
    }

    /** Other title, kind, parties or dates, while the words are open. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void changeTerms(
            @NotNull AgreementReference reference, long version, @Valid @NotNull DraftAgreement command) {
        var agreement = desk.open(reference, version, AgreementAction.EDIT);
        drafting.change(agreement, command);
        news.note(agreement);
    }

    /** New words of one section of the working draft. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void write(@Valid @NotNull WriteSection command) {
        var agreement = desk.open(command.reference(), command.version(), AgreementAction.EDIT);
        agreement.write(command.section(), command.wording(), user.id(), desk.now());
        news.note(agreement, Map.of("section", command.section().name()));
    }

    /** Aims taken from the library. @throws org.openleap.shared.error.RuleViolatedException unknown choice */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void chooseAims(@Valid @NotNull ChooseAims command) {
        var agreement = desk.open(command.reference(), command.version(), AgreementAction.EDIT);
        drafting.aim(agreement, command.aims());
        news.note(agreement, Map.of("section", SectionKind.AIMS.name()));
    }

    /** Shows the working draft to the partner as the next version; returns its number. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public int share(@Valid @NotNull ShareVersion command) {
        var agreement = desk.open(command.reference(), command.version(), AgreementAction.SHARE);
        var wording = versions.share(agreement, command);
        news.note(agreement, Map.of("number", Integer.toString(wording.number()), "hash", wording.hash()));
        return wording.number();
    }

    /** Both sides looked at it again; the next time is on this day. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void review(@NotNull AgreementReference reference, long version, @NotNull LocalDate next) {
        var agreement = desk.open(reference, version, AgreementAction.REVIEW);
        drafting.requireAhead(next);
        agreement.review(next, user.id(), desk.now());
        news.note(agreement, Map.of("next", next.toString()));
    }

    /** Ends it before its last day; sharing under it ends in the same moment. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void terminate(@Valid @NotNull GiveReason command) {
        var agreement = desk.open(command.reference(), command.version(), AgreementAction.TERMINATE);
        agreement.terminate(command.reason(), user.id(), desk.now());
        news.note(agreement);
    }

    /** Begins a new agreement with the same words; when it begins to count, this one ends. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public AgreementReference replace(@NotNull AgreementReference reference, long version) {
        var earlier = desk.open(reference, version, AgreementAction.REPLACE);
        var agreement = drafting.renew(earlier);
        news.note(agreement, Map.of("replaces", reference.value()));
        return agreement.reference();
    }

    /** Everybody may read the signed version, or no longer. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void openToPublic(@NotNull AgreementReference reference, long version) {
        publish(reference, version, true);
    }

    /** The signed version is for the sides alone again. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void closeToPublic(@NotNull AgreementReference reference, long version) {
        publish(reference, version, false);
    }

    private void publish(AgreementReference reference, long version, boolean open) {
        var agreement = desk.open(reference, version, AgreementAction.PUBLISH);
        agreement.openToPublic(open, user.id(), desk.now());
        news.note(agreement);
    }
}
