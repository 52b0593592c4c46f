package org.openleap.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openleap.agreement.internal.Agreement;
import org.openleap.agreement.internal.AgreementRepository;
import org.openleap.agreement.internal.OpenSchedules;
import org.openleap.identity.VisibilityScope;
import org.openleap.partnership.PartnershipReference;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.NotFoundException;
import org.openleap.stakeholder.OrganisationAlias;

/** The agreements, for components that may import agreement, inside their own guarded services and transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Agreements {
    @Inject
    AgreementRepository agreements;

    @Inject
    OpenSchedules schedules;

    @Inject
    InstantSource clock;

    /** The agreement, when the caller may see it. */
    public Optional<AgreementSummary> find(AgreementReference reference, VisibilityScope scope) {
        return agreements.find(reference, scope).map(Agreement::summary);
    }

    /** @throws NotFoundException {@link AgreementProblem#UNKNOWN_AGREEMENT} also when it is hidden */
    public AgreementSummary require(AgreementReference reference, VisibilityScope scope) {
        return find(reference, scope)
                .orElseThrow(() -> new NotFoundException(AgreementProblem.UNKNOWN_AGREEMENT, reference.value()));
    }

    /** The agreement with this organisation that counts today; the newest when there are several. */
    public Optional<AgreementSummary> inForceWith(OrganisationAlias organisation) {
        return agreements.inForceWith(organisation, today()).stream()
                .findFirst()
                .map(Agreement::summary);
    }

    /** All agreements of a partnership that the caller may see, newest first. */
    public List<AgreementSummary> ofPartnership(PartnershipReference partnership, VisibilityScope scope) {
        return agreements.ofPartnership(partnership, scope).stream()
                .map(Agreement::summary)
                .toList();
    }

    /** What this organisation may read of the register today; nothing while sharing is closed. */
    public Set<RegisterView> viewsOpenTo(OrganisationAlias organisation) {
        return schedules.viewsOpenTo(organisation.value());
    }

    /** The organisations that may read items of the register today, by their aliases. */
    public List<OrganisationAlias> readersOfItems() {
        return schedules.readersOfItems().stream().map(OrganisationAlias::new).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }
}
