package org.openleap.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.publication.PairDetail;
import org.openleap.publication.PairList;
import org.openleap.publication.WorkbenchRegister;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** Public wordings, of one list of the page. */
@RequestScoped
public class PairsExport implements ExportedList {
    @Inject
    WorkbenchRegister register;

    @Inject
    ExportQuery query;

    @Inject
    Cells cells;

    @Override
    public String name() {
        return "published";
    }

    @Override
    public boolean isPersonal() {
        return false;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "suggestion",
                "youSaid",
                "weDid",
                "outcome",
                "service",
                "place",
                "themes",
                "status",
                "published",
                "drafter",
                "approver");
    }

    @Override
    public Page<List<String>> rows(PageRequest page) {
        var found = register.page(query.constant("view", PairList.TO_APPROVE), page);
        return new Page<>(found.rows().stream().map(this::row).toList(), found.nextCursor());
    }

    private List<String> row(PairDetail detail) {
        var pair = detail.pair();
        return List.of(
                detail.suggestion().value(),
                pair.youSaid(),
                pair.weDid(),
                cells.choice(pair.outcome()),
                cells.service(pair.service()),
                cells.place(pair.place()),
                cells.themes(pair.themes()),
                cells.choice(detail.status()),
                cells.day(pair.publishedAt()),
                detail.draftedBy(),
                detail.approvedBy());
    }
}
