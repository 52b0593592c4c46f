package org.openleap.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.commitment.ActivityFilter;
import org.openleap.commitment.ActivityRegister;
import org.openleap.commitment.ActivitySummary;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** Activities of trust and partners. */
@RequestScoped
public class ActivitiesExport implements ExportedList {
    @Inject
    ActivityRegister register;

    @Inject
    ExportQuery query;

    @Inject
    Cells cells;

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public boolean isPersonal() {
        return false;
    }

    @Override
    public List<String> columns() {
        return List.of("reference", "kind", "title", "organisation", "starts", "link");
    }

    @Override
    public Page<List<String>> rows(PageRequest page) {
        var filter = new ActivityFilter(query.value("kind", ""), query.value("organisation", ""));
        var found = register.page(filter, page);
        return new Page<>(found.rows().stream().map(this::row).toList(), found.nextCursor());
    }

    private List<String> row(ActivitySummary activity) {
        return List.of(
                activity.reference().value(),
                cells.choice(activity.kind()),
                activity.title(),
                activity.organisationName(),
                cells.day(activity.starts()),
                activity.link());
    }
}
