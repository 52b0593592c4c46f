package org.openleap.web.stakeholder;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.OrganisationSummary;
import org.openleap.stakeholder.StakeholderRegister;

/** Another organisation while it is looked for: typed words first, then a choice when they fit several. */
public class OrganisationPicker implements Serializable {
    private static final long serialVersionUID = 1L;

    private String typed = "";
    private String chosen = "";
    private List<SelectItem> found = List.of();
    private boolean nothing;

    /** The organisation that is meant, once there is no doubt; until then the choices stand on the page. */
    Optional<OrganisationAlias> pick(StakeholderRegister register) {
        if (found.stream().anyMatch(item -> item.getValue().equals(chosen))) {
            return Optional.of(new OrganisationAlias(chosen));
        }
        var matches = register.search(typed);
        nothing = matches.isEmpty();
        found = matches.stream().map(OrganisationPicker::item).toList();
        chosen = matches.size() == 1 ? matches.get(0).alias().value() : "";
        return matches.size() == 1 ? Optional.of(matches.get(0).alias()) : Optional.empty();
    }

    private static SelectItem item(OrganisationSummary summary) {
        return new SelectItem(summary.alias().value(), summary.name());
    }

    public String getTyped() {
        return typed;
    }

    /** Other words are another search. */
    public void setTyped(String typed) {
        var now = typed == null ? "" : typed.strip();
        if (!now.equals(this.typed)) found = List.of();
        this.typed = now;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen == null ? "" : chosen;
    }

    public List<SelectItem> getFound() {
        return found;
    }

    /** Several fit, so one must be chosen. */
    public boolean isSeveral() {
        return found.size() > 1;
    }

    public boolean isNothing() {
        return nothing;
    }
}
