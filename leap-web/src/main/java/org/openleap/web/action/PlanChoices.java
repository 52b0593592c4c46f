package org.openleap.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.action.ActionPlanRegister;
import org.openleap.action.PlanLevel;
import org.openleap.reference.ReferenceList;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.PortalText;

/** The lists of the form of an action. */
@Named
@RequestScoped
public class PlanChoices {
    @Inject
    ActionPlanRegister register;

    @Inject
    Choices choices;

    public List<SelectItem> getLevels() {
        return choices.of(PlanLevel.values());
    }

    public List<SelectItem> getServices() {
        return items(ReferenceList.SERVICE);
    }

    public List<SelectItem> getPlaces() {
        return items(ReferenceList.PLACE);
    }

    public List<SelectItem> getChangeTypes() {
        return items(ReferenceList.CHANGE_TYPE);
    }

    public List<SelectItem> getBenefits() {
        return items(ReferenceList.BENEFIT_LEVEL);
    }

    /** Active people of the trust who can have an action, by name. */
    public List<SelectItem> getOwners() {
        return register.owners().stream()
                .map(each ->
                        new SelectItem(each.id().value(), PortalText.of("assign.person", each.name(), each.jobTitle())))
                .toList();
    }

    private List<SelectItem> items(ReferenceList list) {
        return choices.of(list).stream()
                .map(choice -> new SelectItem(choice.code(), choice.label()))
                .toList();
    }
}
