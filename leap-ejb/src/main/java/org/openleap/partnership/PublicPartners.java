package org.openleap.partnership;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.openleap.partnership.internal.PartnershipDesk;
import org.openleap.partnership.internal.PartnershipRepository;
import org.openleap.shared.error.NotFoundException;
import org.openleap.stakeholder.PublicDirectory;
import org.openleap.stakeholder.PublicOrganisation;

/**
 * The organisations that everybody reads of in the partnerships in force, as they present themselves. Whoever has no words for
 * everybody is not here.
 */
@Stateless
@DenyAll
public class PublicPartners {
    private static final int LARGEST = 100;

    @Inject
    PartnershipRepository partnerships;

    @Inject
    PartnershipDesk desk;

    @Inject
    PublicDirectory directory;

    /**
     * By name, in numbered pages: Open Referral counts them. There are 1,000 at most, so that their numbers are read whole and
     * only the rows of the page are read with them.
     *
     * @param number of the page, from 1
     * @param size how many on a page, 1 to 100
     */
    @PermitAll
    public PartnerPage page(@Min(1) int number, @Min(1) @Max(LARGEST) int size) {
        var all = all();
        var some = all.stream().skip((number - 1L) * size).limit(size).toList();
        return new PartnerPage(directory.show(some), number, size, all.size());
    }

    /** One of them. @throws NotFoundException {@link PartnershipProblem#UNKNOWN_PARTNER} also when it is in none today */
    @PermitAll
    public PublicOrganisation find(@NotNull UUID id) {
        return all().stream()
                .filter(id.toString()::equals)
                .flatMap(number -> directory.show(List.of(number)).stream())
                .findFirst()
                .orElseThrow(() -> new NotFoundException(PartnershipProblem.UNKNOWN_PARTNER, id.toString()));
    }

    private List<String> all() {
        return directory.numbers(partnerships.partnersInForce(desk.today()));
    }
}
