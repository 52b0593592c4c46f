package org.openleap.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openleap.partnership.PartnershipProblem;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PublicPartnership;
import org.openleap.partnership.PublicPartnershipFilter;
import org.openleap.partnership.PublicPartnerships;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;

/** The partnerships in force, and one of them. */
@Named
@RequestScoped
public class PublicPartnershipsView {
    private static final int PAGE = 12;

    @Inject
    PublicPartnerships partnerships;

    @Inject
    HttpServletRequest request;

    @Inject
    PartnershipCards cards;

    private Page<PublicPartnership> page;
    private PartnershipCard one;

    public void loadAll() {
        page = partnerships.page(PublicPartnershipFilter.all(), new PageRequest(PAGE, parameter("after")));
    }

    public void loadOne() {
        try {
            one = cards.of(partnerships.find(new PartnershipReference(parameter("ref"))));
        } catch (IllegalArgumentException somethingElse) {
            throw new NotFoundException(PartnershipProblem.UNKNOWN_PARTNERSHIP, "");
        }
    }

    public List<PartnershipCard> getCards() {
        return page.rows().stream().map(cards::of).toList();
    }

    public boolean isNothing() {
        return page.rows().isEmpty();
    }

    /** Address of the next page, empty on the last one. */
    public String getOlder() {
        return page.hasNext() ? request.getContextPath() + "/partnerships?after=" + page.nextCursor() : "";
    }

    public PartnershipCard getOne() {
        return one;
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
