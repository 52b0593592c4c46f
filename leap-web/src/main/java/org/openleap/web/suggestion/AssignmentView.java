package org.openleap.web.suggestion;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.identity.StaffDirectory;
import org.openleap.identity.StaffMember;
import org.openleap.suggestion.SuggestionService;
import org.openleap.web.portal.PortalText;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Gives a suggestion to the person who decides. */
@Named
@ViewScoped
public class AssignmentView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SuggestionService service;

    @Inject
    SuggestionView suggestionView;

    @Inject
    StaffDirectory directory;

    private final AssignmentForm form = new AssignmentForm();

    public AssignmentForm getForm() {
        return form;
    }

    /** People who can decide, those of the service first. */
    public List<SelectItem> getOwners() {
        var service = suggestionView.getSuggestion().summary().service();
        return directory.decisionOwners(service).stream()
                .map(AssignmentView::item)
                .toList();
    }

    public String assign() {
        var suggestion = suggestionView.getSuggestion();
        service.assign(form.toCommand(suggestion));
        Notices.done("staff", "done.assigned");
        return Redirect.to("/staff/suggestion", suggestion.reference());
    }

    private static SelectItem item(StaffMember member) {
        var label = PortalText.of("assign.person", member.name(), member.jobTitle());
        return new SelectItem(member.id().value(), label);
    }
}
