package org.openleap.commitment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.commitment.CommitmentProblem;
import org.openleap.commitment.PartnerOrganisation;
import org.openleap.identity.VisibilityScope;
import org.openleap.partnership.PartnershipFilter;
import org.openleap.partnership.PartnershipProblem;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.partnership.PartnershipSummary;
import org.openleap.partnership.Partnerships;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.Organisations;

/** With whom the trust has partnerships, and whether they are in force. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Partners {
    private static final int MOST = 200;

    @Inject
    Partnerships partnerships;

    @Inject
    Organisations organisations;

    /**
     * A partnership whose promises the caller may see: any for the trust, their own for guests, also when they may read more
     * of the programme, as Healthwatch does.
     *
     * @throws NotFoundException {@link PartnershipProblem#UNKNOWN_PARTNERSHIP} also when it is hidden from the caller
     */
    public PartnershipSummary require(PartnershipReference reference, VisibilityScope scope) {
        var partnership = partnerships.require(reference, scope);
        boolean hidden = scope.isGuest() && !partnership.involves(new OrganisationAlias(scope.organisation()));
        if (hidden) throw new NotFoundException(PartnershipProblem.UNKNOWN_PARTNERSHIP, reference.value());
        return partnership;
    }

    /** @throws ConflictException {@link CommitmentProblem#NOT_IN_FORCE} when nothing new can be promised */
    public PartnershipSummary requireInForce(PartnershipReference reference, VisibilityScope scope) {
        var partnership = require(reference, scope);
        if (!partnership.status().isInForce()) throw new ConflictException(CommitmentProblem.NOT_IN_FORCE);
        return partnership;
    }

    /** Empty unless both sides work on it today. */
    Optional<PartnershipSummary> inForce(PartnershipReference reference) {
        return partnerships
                .find(reference, VisibilityScope.system())
                .filter(partnership -> partnership.status().isInForce());
    }

    /** References of the partnerships in which the caller's organisation takes part; none for people of the trust. */
    public Set<String> mine(VisibilityScope scope) {
        if (!scope.isGuest()) return Set.of();
        return partnerships.ofOrganisation(new OrganisationAlias(scope.organisation())).stream()
                .map(partnership -> partnership.reference().value())
                .collect(Collectors.toSet());
    }

    /** @throws RuleViolatedException {@link CommitmentProblem#NOT_A_PARTNER} */
    public void requirePartner(String organisation) {
        if (organisation.isEmpty()) return;
        boolean known = organisation.matches("[a-z0-9][a-z0-9-]{0,58}[a-z0-9]")
                && !partnerships
                        .ofOrganisation(new OrganisationAlias(organisation))
                        .isEmpty();
        if (!known) throw new RuleViolatedException(CommitmentProblem.NOT_A_PARTNER);
    }

    /** Organisations of the partnerships that are in force, by name. */
    public List<PartnerOrganisation> ofPartnershipsInForce(VisibilityScope scope) {
        return Stream.of(PartnershipStatus.ACTIVE, PartnershipStatus.UNDER_REVIEW)
                .map(PartnershipFilter::withStatus)
                .flatMap(filter -> partnerships.page(filter, PageRequest.first(MOST), scope).rows().stream())
                .flatMap(partnership -> partnership.organisations().stream())
                .distinct()
                .map(alias -> new PartnerOrganisation(alias, nameOf(alias)))
                .sorted(Comparator.comparing(PartnerOrganisation::name))
                .toList();
    }

    /** What the partner's side is called: the organisation that leads it, else the partnership. */
    String partnerOf(PartnershipSummary partnership) {
        var leading = partnership.leadingOrganisation();
        return leading.isEmpty() ? partnership.title() : nameOf(leading);
    }

    /** Who of the partner's side it concerns; everybody while nobody leads it. */
    static List<OrganisationAlias> organisationsOf(Commitment commitment, PartnershipSummary partnership) {
        var aliases =
                commitment.organisation().isEmpty() ? partnership.organisations() : List.of(commitment.organisation());
        return aliases.stream().map(OrganisationAlias::new).toList();
    }

    String nameOf(String organisation) {
        return organisation.isEmpty() ? "" : organisations.nameOf(new OrganisationAlias(organisation));
    }
}
