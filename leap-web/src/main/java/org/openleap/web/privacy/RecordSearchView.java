package org.openleap.web.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.openleap.privacy.FoundRecord;
import org.openleap.subject.RequestDetail;
import org.openleap.subject.SubjectRecords;
import org.openleap.subject.SubjectRequests;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** Looks for somebody's records for their request, and takes those that are theirs. */
@Named
@ViewScoped
public class RecordSearchView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SubjectRequests register;

    @Inject
    SubjectRecords records;

    @Inject
    Words words;

    @Inject
    Dates dates;

    private final WantedForm form = new WantedForm();
    private String ref = "";
    private RequestDetail request;
    private List<Row> rows = List.of();
    private boolean searched;

    /** A record that may be theirs. @param chosen whether it is taken already */
    public record Row(String token, String kind, String key, String name, String contact, String at, boolean chosen)
            implements Serializable {}

    public void load() {
        request = register.find(RequestView.reference(ref));
        form.setName(request.summary().name());
    }

    public void search() {
        var found = records.search(request.reference(), form.toWanted());
        rows = found.stream().map(this::row).toList();
        searched = true;
    }

    /** It is theirs. */
    public void choose(String token) {
        records.choose(request.reference(), RecordTokens.read(token));
        request = register.find(request.reference());
        search();
    }

    private Row row(FoundRecord found) {
        var key = found.record();
        var at = found.at().equals(Instant.EPOCH) ? "" : dates.day(found.at());
        boolean chosen =
                request.records().stream().anyMatch(each -> each.record().equals(key));
        return new Row(
                RecordTokens.of(key), words.of(key.kind()), key.key(), found.name(), found.contact(), at, chosen);
    }

    public WantedForm getForm() {
        return form;
    }

    public List<Row> getRows() {
        return rows;
    }

    public boolean isNothingFound() {
        return searched && rows.isEmpty();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
