package org.openleap.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.openleap.web.support.Texts;

/** What has to be put right on this page, for the summary on top of it; and what was just done. */
@Named
@RequestScoped
public class StaffNotices {

    /** A problem, and the address of the field it belongs to; {@code #main} when it belongs to none. */
    public record Entry(String text, String href) {}

    public List<Entry> getEntries() {
        var context = FacesContext.getCurrentInstance();
        var entries = new ArrayList<Entry>();
        for (var ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            var id = ids.next();
            context.getMessageList(id).stream()
                    .filter(StaffNotices::isProblem)
                    .forEach(message -> entries.add(new Entry(message.getSummary(), id == null ? "#main" : "#" + id)));
        }
        return entries;
    }

    public List<String> getDone() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> !isProblem(message))
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** Somebody changed the record after it was opened; what was typed is still on the page. */
    public boolean isConflict() {
        var response = FacesContext.getCurrentInstance().getExternalContext().getResponse();
        return response instanceof HttpServletResponse http && http.getStatus() == HttpServletResponse.SC_CONFLICT;
    }

    /** Stands before the title of the page, so that a screen reader says it first. */
    public String getTitlePrefix() {
        return getEntries().isEmpty() ? "" : Texts.text("shared", "error.prefix") + " ";
    }

    /** Leaves parts of the page open that fold away, so that nobody misses a problem in them; null leaves the attribute out. */
    public String getFold() {
        return getEntries().isEmpty() ? null : "open";
    }

    private static boolean isProblem(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }
}
