package org.openleap.web.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.feedback.SheetItem;
import org.openleap.shared.Page;

/** Items as rows, in the columns that the import recognises as LEAP's own. */
@ApplicationScoped
public class ItemCells {
    static final List<String> COLUMNS = List.of(
            "reference",
            "received",
            "channel",
            "service",
            "place",
            "speaker",
            "words",
            "request",
            "month",
            "harm",
            "complaint",
            "mayPublish",
            "mayShare",
            "status",
            "loop",
            "owner",
            "themes",
            "due");

    @Inject
    Cells cells;

    Page<List<String>> rows(Page<SheetItem> page) {
        return new Page<>(page.rows().stream().map(this::row).toList(), page.nextCursor());
    }

    private List<String> row(SheetItem item) {
        var summary = item.summary();
        return List.of(
                summary.reference().value(),
                cells.day(summary.receivedAt()),
                cells.channel(summary.channel()),
                cells.service(summary.service()),
                cells.place(summary.place()),
                cells.choice(summary.capacity()),
                item.words(),
                item.request(),
                item.experienced(),
                cells.choice(summary.harm()),
                cells.yesNo(summary.complaint()),
                cells.yesNo(item.mayPublish()),
                cells.yesNo(item.mayShare()),
                cells.choice(summary.status()),
                cells.choice(summary.loop()),
                item.owner(),
                cells.themes(item.themes()),
                cells.day(summary.dueAt()));
    }
}
