package org.openleap.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.notification.TellingSummary;
import org.openleap.notification.Tellings;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.notification.TellingsQuery;
import org.openleap.web.portal.Words;

/** The queues of tellings: who is owed what. */
@RequestScoped
public class TellingsExport implements ExportedList {
    @Inject
    Tellings tellings;

    @Inject
    TellingsQuery query;

    @Inject
    Cells cells;

    @Inject
    Words words;

    @Override
    public String name() {
        return "tellings";
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "item",
                "subject",
                "occasion",
                "route",
                "recipient",
                "address",
                "needs",
                "form",
                "status",
                "grade",
                "owed",
                "due",
                "settled");
    }

    @Override
    public Page<List<String>> rows(PageRequest page) {
        var found = tellings.page(query.filter(), page);
        return new Page<>(found.rows().stream().map(this::row).toList(), found.nextCursor());
    }

    private List<String> row(TellingSummary telling) {
        return List.of(
                telling.item(),
                telling.subject(),
                cells.choice(telling.occasion()),
                cells.choice(telling.route()),
                telling.recipient(),
                telling.address(),
                String.join("; ", telling.needs()),
                words.of(telling.form()),
                cells.choice(telling.status()),
                cells.choice(telling.grade()),
                cells.day(telling.owedAt()),
                cells.day(telling.dueAt()),
                cells.day(telling.settledAt()));
    }
}
