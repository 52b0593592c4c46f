package org.openleap.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.openleap.subject.SubjectRecords;

/** Hands a person's file out. */
@Named
@RequestScoped
public class RequestDownloadView {
    @Inject
    SubjectRecords records;

    private String ref = "";

    public void write() throws IOException {
        var file = records.file(RequestView.reference(ref));
        var context = FacesContext.getCurrentInstance();
        var out = context.getExternalContext();
        out.setResponseContentType("application/zip");
        out.setResponseContentLength(file.content().length);
        out.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        out.setResponseHeader("Cache-Control", "no-store");
        out.getResponseOutputStream().write(file.content());
        context.responseComplete();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
