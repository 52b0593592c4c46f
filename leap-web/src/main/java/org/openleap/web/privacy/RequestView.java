package org.openleap.web.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.openleap.shared.error.NotFoundException;
import org.openleap.subject.RequestDetail;
import org.openleap.subject.RequestProblem;
import org.openleap.subject.RequestReference;
import org.openleap.subject.SubjectRequests;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Tag;

/** One request: what was asked, what is known, and its records. */
@Named
@ViewScoped
public class RequestView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SubjectRequests register;

    @Inject
    RequestFacts presenter;

    @Inject
    RequestRows rows;

    private String ref = "";
    private RequestDetail request;

    public void load() {
        request = register.find(reference(ref));
    }

    /** @throws NotFoundException {@link RequestProblem#UNKNOWN_REQUEST} */
    static RequestReference reference(String typed) {
        return RequestReference.read(typed).orElseThrow(() -> new NotFoundException(RequestProblem.UNKNOWN_REQUEST));
    }

    public RequestDetail getRequest() {
        return request;
    }

    public String getHeading() {
        return presenter.heading(request);
    }

    public Tag getTag() {
        return rows.tag(request.summary());
    }

    public List<Fact> getFacts() {
        return presenter.of(request);
    }

    public List<RecordRow> getRecords() {
        return request.records().stream()
                .map(record -> presenter.row(request, record))
                .toList();
    }

    /** Nobody has noted how we know who asks. */
    public boolean isUnidentified() {
        return request.isOpen() && !request.isCleared();
    }

    /** The person should hear that it is here. */
    public boolean isUnacknowledged() {
        return request.isOpen() && !request.acknowledgedOn().isBefore(LocalDate.MAX);
    }

    /** Two months more can still be taken. */
    public boolean isExtensible() {
        return request.isOpen()
                && request.extension().isEmpty()
                && !request.summary().kind().needsAcknowledgement();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
