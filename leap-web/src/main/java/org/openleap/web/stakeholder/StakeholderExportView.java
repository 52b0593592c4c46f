package org.openleap.web.stakeholder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openleap.stakeholder.OrganisationFiles;

/** Gives the directory of organisations out as a file. */
@Named
@RequestScoped
public class StakeholderExportView {
    @Inject
    OrganisationFiles files;

    public void write() throws IOException {
        var context = FacesContext.getCurrentInstance();
        var content = files.export().getBytes(StandardCharsets.UTF_8);
        var out = context.getExternalContext();
        out.setResponseContentType("text/csv; charset=UTF-8");
        out.setResponseContentLength(content.length);
        out.setResponseHeader("Content-Disposition", "attachment; filename=\"organisations.csv\"");
        out.setResponseHeader("Cache-Control", "no-store");
        out.getResponseOutputStream().write(content);
        context.responseComplete();
    }
}
