package org.openleap.web.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.partnership.HistoryLine;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Texts;

/** Tells what happened to a partnership in a sentence each. */
@ApplicationScoped
public class PartnershipHistory {
    @Inject
    Dates dates;

    List<HistoryRow> rows(List<HistoryLine> lines) {
        return lines.stream().map(this::row).toList();
    }

    private HistoryRow row(HistoryLine line) {
        var key = "history." + line.what().substring(line.what().indexOf('.') + 1);
        var known = Texts.has("partnership", key) ? key : "history.other";
        return new HistoryRow(
                PartnershipText.of(known, line.by()), line.words(), line.at().toString(), dates.moment(line.at()));
    }
}
