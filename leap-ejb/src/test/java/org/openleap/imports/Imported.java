package org.openleap.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.feedback.FeedbackReference;
import org.openleap.harness.Officer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;

/** Items that come from a file, for tests that need some. */
@Dependent
public class Imported {
    @EJB
    ImportService imports;

    @EJB
    Officer officer;

    @Inject
    Rows rows;

    /** One item for each of the words, in their order. */
    public List<FeedbackReference> saying(String... words) {
        var lines = Stream.of(words)
                .map(each -> UUID.randomUUID() + ",2025-10-01,What was good?,\"" + each + "\",\n")
                .collect(Collectors.joining());
        var content = "Comment ID,Date,FFT question,FFT answer,Ward\n" + lines;
        var id = officer.asks(
                () -> imports.upload(new UploadFile("answers.csv", content.getBytes(StandardCharsets.UTF_8))));
        officer.does(() -> imports.start(new StartImport(id, imports.preview(id).reading())));
        Patience.until(() -> officer.asks(() -> imports.find(id)).status() == ImportStatus.DONE);
        return references(id);
    }

    private List<FeedbackReference> references(long id) {
        return rows
                .texts(
                        "select i.reference from feedback_origin o join feedback_item i on i.id = o.item_id"
                                + " where o.import_id = ? order by o.row_no",
                        Long.toString(id))
                .stream()
                .map(FeedbackReference::new)
                .toList();
    }
}
