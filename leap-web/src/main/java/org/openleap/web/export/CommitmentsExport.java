package org.openleap.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.commitment.CommitmentRegister;
import org.openleap.commitment.CommitmentSummary;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.commitment.LedgerQuery;

/** What trust and partners promised each other. */
@RequestScoped
public class CommitmentsExport implements ExportedList {
    @Inject
    CommitmentRegister register;

    @Inject
    LedgerQuery query;

    @Inject
    Cells cells;

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public boolean isPersonal() {
        return false;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "reference",
                "partnership",
                "title",
                "partner",
                "promisedBy",
                "what",
                "due",
                "settled",
                "status",
                "overdue");
    }

    @Override
    public Page<List<String>> rows(PageRequest page) {
        var found = register.page(query.filter(), page);
        return new Page<>(found.rows().stream().map(this::row).toList(), found.nextCursor());
    }

    private List<String> row(CommitmentSummary commitment) {
        return List.of(
                commitment.reference().value(),
                commitment.partnership().value(),
                commitment.title(),
                commitment.partner(),
                cells.choice(commitment.by()),
                commitment.what(),
                cells.day(commitment.due()),
                cells.day(commitment.settledOn()),
                cells.choice(commitment.status()),
                cells.yesNo(commitment.late()));
    }
}
