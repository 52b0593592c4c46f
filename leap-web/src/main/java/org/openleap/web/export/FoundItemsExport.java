package org.openleap.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.feedback.FeedbackSheets;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.search.FindQuery;
import org.openleap.web.search.SearchSentence;

/** Items that a search finds. */
@RequestScoped
public class FoundItemsExport implements ExportedList {
    @Inject
    FeedbackSheets sheets;

    @Inject
    FindQuery query;

    @Inject
    SearchSentence sentence;

    @Inject
    ItemCells cells;

    @Override
    public String name() {
        return "found-item";
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
    public String filter(ExportQuery parameters) {
        return sentence.of(query.query());
    }

    @Override
    public Page<List<String>> rows(PageRequest page) {
        return cells.rows(sheets.found(query.query(), page));
    }
}
