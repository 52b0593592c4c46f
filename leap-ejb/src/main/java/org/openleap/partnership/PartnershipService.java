package org.openleap.partnership;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.partnership.internal.Codes;
import org.openleap.partnership.internal.PartEditor;
import org.openleap.partnership.internal.Partnership;
import org.openleap.partnership.internal.PartnershipDesk;
import org.openleap.partnership.internal.PartnershipNews;
import org.openleap.partnership.internal.PartnershipRepository;
import org.openleap.stakeholder.OrganisationAlias;

/** Leads each partnership from the first talk to its end. Reviews, renewals and ends are told in its history. */
@Stateless
@DenyAll
public class PartnershipService {
    @Inject
    PartnershipDesk desk;

    @Inject
    PartnershipNews news;

    @Inject
    PartnershipRepository partnerships;

    @Inject
    Codes codes;

    @Inject
    PartEditor editor;

    @Inject
    CurrentUser user;

    /** Begins a partnership that nobody signed up for; it is IN_DISCUSSION until its five parts are written down. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public PartnershipReference begin(@Valid @NotNull BeginPartnership command) {
        var partnership = Partnership.begin(command, user.id(), desk.now());
        partnerships.add(partnership);
        if (!command.organisation().isEmpty()) {
            editor.join(partnership, new OrganisationAlias(command.organisation()), desk.today());
        }
        news.partChanged(partnership, "", Map.of());
        return partnership.reference();
    }

    /**
     * Says what it is for and where.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link PartnershipProblem#UNKNOWN_CODE} and
     *     {@link PartnershipProblem#UNKNOWN_OWNER}
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void describe(@Valid @NotNull DescribePartnership command) {
        var partnership = desk.open(command.reference(), command.version(), PartnershipAction.EDIT);
        codes.require(command);
        partnership.describe(command, user.id(), desk.now());
        news.partChanged(partnership, "", Map.of());
    }

    /**
     * Puts it into force.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link PartnershipProblem#PARTS_MISSING}
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void activate(@Valid @NotNull SetTerm command) {
        desk.requireAhead(command);
        var partnership = desk.open(command.reference(), command.version(), PartnershipAction.ACTIVATE);
        partnership.activate(command, user.id(), desk.now());
        news.note(partnership, command.words(), term(command));
    }

    /** Begins the review. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void startReview(@NotNull PartnershipReference reference, long version) {
        var partnership = desk.open(reference, version, PartnershipAction.REVIEW);
        partnership.startReview(user.id(), desk.now());
        news.note(partnership);
    }

    /** The review is over and it goes on as it was. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void renew(@Valid @NotNull SetTerm command) {
        goOn(command, PartnershipAction.RENEW, "partnership.renewed");
    }

    /** The review is over and it goes on otherwise; the words say what changed. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void vary(@Valid @NotNull SetTerm command) {
        goOn(command, PartnershipAction.VARY, "partnership.varied");
    }

    /** It rests, for a reason. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void pause(@Valid @NotNull MovePartnership command) {
        var partnership = desk.open(command.reference(), command.version(), PartnershipAction.PAUSE);
        partnership.pause(command.words(), user.id(), desk.now());
        news.note(partnership, command.words(), Map.of());
    }

    /** It goes on after a pause. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void resume(@Valid @NotNull MovePartnership command) {
        var partnership = desk.open(command.reference(), command.version(), PartnershipAction.RESUME);
        partnership.resume(user.id(), desk.now());
        news.note(partnership, command.words(), Map.of());
    }

    /** It is over; the words say what was learnt. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void end(@Valid @NotNull MovePartnership command) {
        var partnership = desk.open(command.reference(), command.version(), PartnershipAction.END);
        partnership.end(command.words(), desk.today(), user.id(), desk.now());
        news.note(partnership, command.words(), Map.of());
    }

    /** Another partnership carries it on. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void succeed(@Valid @NotNull SucceedPartnership command) {
        var partnership = desk.open(command.reference(), command.version(), PartnershipAction.SUCCEED);
        var successor = desk.require(command.successor());
        partnership.succeed(successor, command.words(), desk.today(), user.id(), desk.now());
        news.note(
                partnership,
                command.words(),
                Map.of("successor", successor.reference().value()));
    }

    /** The talks came to nothing; the words say why. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void decline(@Valid @NotNull MovePartnership command) {
        var partnership = desk.open(command.reference(), command.version(), PartnershipAction.DECLINE);
        partnership.decline(command.words(), user.id(), desk.now());
        news.note(partnership, command.words(), Map.of());
    }

    private void goOn(SetTerm command, PartnershipAction action, String step) {
        desk.requireAhead(command);
        var partnership = desk.open(command.reference(), command.version(), action);
        partnership.goOn(command, step, user.id(), desk.now());
        news.note(partnership, command.words(), term(command));
    }

    private static Map<String, String> term(SetTerm command) {
        return Map.of(
                "from",
                command.from().toString(),
                "reviewBy",
                command.reviewBy().toString());
    }
}
