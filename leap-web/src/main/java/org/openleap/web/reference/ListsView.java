package org.openleap.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.reference.ListReader;
import org.openleap.reference.ListSummary;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Words;

/** Every list that the trust maintains. */
@Named
@RequestScoped
public class ListsView {
    @Inject
    ListReader reader;

    @Inject
    Words words;

    private List<ListRow> rows = List.of();

    public List<ListRow> getRows() {
        if (rows.isEmpty()) rows = reader.overview().stream().map(this::row).toList();
        return rows;
    }

    private ListRow row(ListSummary list) {
        var key = list.others() == 0 ? "lists.length" : "lists.lengthAndMore";
        return new ListRow(
                Href.to("/staff/list").with("list", list.list()).toString(),
                words.of(list.list()),
                ReferenceText.of(key, list.inForce(), list.others()));
    }
}
