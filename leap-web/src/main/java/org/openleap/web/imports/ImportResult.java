package org.openleap.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openleap.imports.ImportService;
import org.openleap.imports.KeptItem;
import org.openleap.imports.SkipReason;
import org.openleap.imports.SkippedRow;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Download;

/** What came of an import: the rows that became no item, and the items that could not be taken back. */
@Named
@RequestScoped
public class ImportResult {

    /** Why rows became no item, and how many. */
    public record Reason(String text, int rows) {}

    @Inject
    ImportView importView;

    @Inject
    ImportService imports;

    @Inject
    Words words;

    private List<SkippedRow> skipped;
    private List<KeptItem> kept;

    /** The first two hundred. */
    public List<SkippedRow> getSkipped() {
        if (skipped == null) skipped = imports.skipped(importView.getId());
        return skipped;
    }

    /** The first two hundred. */
    public List<KeptItem> getKept() {
        if (kept == null) kept = imports.kept(importView.getId());
        return kept;
    }

    public List<Reason> getReasons() {
        return reasons(importView.getSummary().skipped());
    }

    public List<Reason> getPreviewReasons() {
        return reasons(importView.getPreview().skipped());
    }

    private List<Reason> reasons(Map<SkipReason, Integer> counts) {
        return Arrays.stream(SkipReason.values())
                .filter(counts::containsKey)
                .map(reason -> new Reason(words.of(reason), counts.get(reason)))
                .toList();
    }

    /** Hands the rows out that a person can put right. */
    public void writeWrongRows() throws IOException {
        Download.csv("rows-to-put-right-" + importView.getId(), imports.wrongRows(importView.getId()));
    }
}
