package org.openleap.web.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.suggestion.SuggestionSummary;

/** Suggestions as rows: the wording of the analyst, not the words of the person. */
@ApplicationScoped
public class SuggestionCells {
    static final List<String> COLUMNS = List.of(
            "reference", "title", "kind", "status", "service", "owner", "due", "overdue", "percent", "identified");

    @Inject
    Cells cells;

    List<String> row(SuggestionSummary suggestion) {
        return List.of(
                suggestion.reference().value(),
                suggestion.title(),
                cells.choice(suggestion.kind()),
                cells.choice(suggestion.status()),
                cells.service(suggestion.service()),
                suggestion.owner(),
                cells.day(suggestion.due()),
                cells.yesNo(suggestion.overdue()),
                String.valueOf(suggestion.percent()),
                cells.day(suggestion.identifiedAt()));
    }
}
