package org.openleap.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.partnership.PartnershipRegister;
import org.openleap.partnership.PartnershipSummary;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.partnership.PartnershipQuery;

/** The programme of partnerships. */
@RequestScoped
public class PartnershipsExport implements ExportedList {
    @Inject
    PartnershipRegister register;

    @Inject
    PartnershipQuery query;

    @Inject
    Cells cells;

    @Override
    public String name() {
        return "partnerships";
    }

    @Override
    public boolean isPersonal() {
        return false;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "reference",
                "title",
                "status",
                "purpose",
                "area",
                "scale",
                "partner",
                "owner",
                "starts",
                "reviewBy",
                "ended",
                "percent");
    }

    @Override
    public Page<List<String>> rows(PageRequest page) {
        var found = register.page(query.filter(), page);
        return new Page<>(found.rows().stream().map(this::row).toList(), found.nextCursor());
    }

    private List<String> row(PartnershipSummary partnership) {
        return List.of(
                partnership.reference().value(),
                partnership.title(),
                cells.choice(partnership.status()),
                partnership.purpose(),
                partnership.area(),
                cells.choice(partnership.scale()),
                partnership.partner(),
                partnership.owner(),
                cells.day(partnership.starts()),
                cells.day(partnership.reviewBy()),
                cells.day(partnership.endedOn()),
                String.valueOf(partnership.percent()));
    }
}
