package org.openleap.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.feedback.FeedbackSheets;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.feedback.InboxQuery;

/** The inbox. */
@RequestScoped
public class ItemsExport implements ExportedList {
    @Inject
    FeedbackSheets sheets;

    @Inject
    InboxQuery query;

    @Inject
    ItemCells cells;

    @Override
    public String name() {
        return "items";
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public List<String> columns() {
        return ItemCells.COLUMNS;
    }

    @Override
    public Page<List<String>> rows(PageRequest page) {
        return cells.rows(sheets.listed(query.filter(), page));
    }
}
