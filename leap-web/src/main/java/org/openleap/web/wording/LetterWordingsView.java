package org.openleap.web.wording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.wording.WordingService;

/** Every letter that LEAP sends, and in whose words. */
@Named
@RequestScoped
public class LetterWordingsView {
    @Inject
    WordingService wordings;

    @Inject
    WordingRows words;

    private List<WordingRow> rows = List.of();

    public void load() {
        rows = wordings.all().stream().map(words::of).toList();
    }

    public List<WordingRow> getRows() {
        return rows;
    }
}
