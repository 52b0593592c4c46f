package org.openleap.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.People;
import org.openleap.identity.VisibilityScope;
import org.openleap.partnership.internal.PartRepository;
import org.openleap.partnership.internal.Partnership;
import org.openleap.partnership.internal.PartnershipDesk;
import org.openleap.partnership.internal.PartnershipMapper;
import org.openleap.partnership.internal.PartnershipRepository;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.stakeholder.Correspondent;
import org.openleap.stakeholder.OrganisationAlias;

/** The partnerships, for components that may import this one, inside their own guarded services and transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Partnerships {
    @Inject
    PartnershipRepository partnerships;

    @Inject
    PartRepository parts;

    @Inject
    PartnershipMapper mapper;

    @Inject
    PartnershipDesk desk;

    @Inject
    People people;

    /** The partnership, when the caller may see it. */
    public Optional<PartnershipSummary> find(PartnershipReference reference, VisibilityScope scope) {
        return partnerships.find(reference, desk.today(), scope).map(found -> mapper.summary(found, desk.today()));
    }

    /** @throws NotFoundException {@link PartnershipProblem#UNKNOWN_PARTNERSHIP} also when it is hidden */
    public PartnershipSummary require(PartnershipReference reference, VisibilityScope scope) {
        return find(reference, scope)
                .orElseThrow(() -> new NotFoundException(PartnershipProblem.UNKNOWN_PARTNERSHIP, reference.value()));
    }

    /** One partnership with its five parts, when the caller may see it; nothing is allowed to a guest. */
    public Optional<PartnershipDetail> detail(PartnershipReference reference, VisibilityScope scope) {
        return partnerships
                .find(reference, desk.today(), scope)
                .map(found -> mapper.detail(found, desk.today(), scope));
    }

    /** Who of the trust looks after it and can be written to; empty while there is nobody. */
    public Optional<Correspondent> keeperOf(PartnershipReference reference) {
        return partnerships
                .find(reference, desk.today(), VisibilityScope.system())
                .map(Partnership::owner)
                .flatMap(owner ->
                        people.emailOf(owner).map(address -> new Correspondent(people.nameOf(owner), address)));
    }

    /** Partnerships in which the organisation takes part today, whatever their state, newest first. */
    public List<PartnershipSummary> ofOrganisation(OrganisationAlias organisation) {
        return ofOrganisation(organisation, VisibilityScope.system());
    }

    /** Those of them that the caller may see. */
    public List<PartnershipSummary> ofOrganisation(OrganisationAlias organisation, VisibilityScope scope) {
        var found = partnerships.ofOrganisation(organisation.value(), desk.today(), scope);
        return mapper.summaries(found, desk.today());
    }

    /**
     * Aliases of the organisations that take part or took part, whatever the day, by partnership; one query. For whoever asks
     * again who may see it.
     */
    public Map<PartnershipReference, Set<String>> organisationsOf(Collection<PartnershipReference> references) {
        var numbers = references.stream().map(PartnershipReference::number).toList();
        return parts.participantsOf(numbers).entrySet().stream()
                .collect(Collectors.toMap(
                        each -> PartnershipReference.of(each.getKey()), each -> aliases(each.getValue())));
    }

    private static Set<String> aliases(List<Participant> participants) {
        return participants.stream()
                .map(Participant::organisation)
                .filter(alias -> !alias.isEmpty())
                .collect(Collectors.toSet());
    }

    /** What the caller may see of the programme, newest first. */
    public Page<PartnershipSummary> page(PartnershipFilter filter, PageRequest request, VisibilityScope scope) {
        var rows = mapper.summaries(partnerships.page(filter, desk.today(), request, scope), desk.today());
        return Page.of(rows, request, row -> new Cursor(row.createdAt(), row.id()));
    }
}
