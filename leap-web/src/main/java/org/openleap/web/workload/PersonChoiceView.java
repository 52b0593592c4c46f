package org.openleap.web.workload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.web.portal.Redirect;
import org.openleap.workload.HandOverService;

/** Lets the engagement lead choose whom a page is about. */
@Named
@RequestScoped
public class PersonChoiceView {
    @Inject
    HandOverService service;

    private final PersonForm form = new PersonForm();

    public List<SelectItem> getPeople() {
        return Colleagues.items(service.people());
    }

    public PersonForm getForm() {
        return form;
    }

    /** The same page, about that person. */
    public String choose() {
        var page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return Redirect.to(page.replaceFirst("\\.xhtml$", "")) + "&person=" + form.getPerson();
    }
}
