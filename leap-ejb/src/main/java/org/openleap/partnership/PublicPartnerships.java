package org.openleap.partnership;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.partnership.internal.PartnershipDesk;
import org.openleap.partnership.internal.PartnershipRepository;
import org.openleap.partnership.internal.PublicShelf;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;

/** The partnerships in force, for everybody (requirement 1.13: "be seen to deliver"). */
@Stateless
@DenyAll
public class PublicPartnerships {
    @Inject
    PartnershipRepository partnerships;

    @Inject
    PublicShelf shelf;

    @Inject
    PartnershipDesk desk;

    /** Newest first; nothing that may not be public. */
    @PermitAll
    public Page<PublicPartnership> page(@NotNull PublicPartnershipFilter filter, @NotNull PageRequest request) {
        var rows = shelf.show(partnerships.inForce(filter, request), desk.today());
        return Page.of(rows, request, row -> new Cursor(row.createdAt(), row.id()));
    }

    /** One of them. @throws NotFoundException {@link PartnershipProblem#UNKNOWN_PARTNERSHIP} also when it is not in force */
    @PermitAll
    public PublicPartnership find(@NotNull PartnershipReference reference) {
        return partnerships
                .findInForce(reference)
                .map(found -> shelf.show(List.of(found), desk.today()).get(0))
                .orElseThrow(() -> new NotFoundException(PartnershipProblem.UNKNOWN_PARTNERSHIP, reference.value()));
    }
}
