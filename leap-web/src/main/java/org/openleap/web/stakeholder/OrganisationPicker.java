package org.openleap.web.stakeholder;

import jakarta.faces.model.SelectItem;
import java.util.Optional;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.OrganisationSummary;
import org.openleap.stakeholder.StakeholderRegister;

/** Another organisation while it is looked for. */
public class OrganisationPicker extends Picker {
    private static final long serialVersionUID = 1L;

    /** The organisation that is meant, once there is no doubt; until then the choices stand on the page. */
    Optional<OrganisationAlias> pick(StakeholderRegister register) {
        return choice().or(() -> only(register.search(getTyped()).stream()
                        .map(OrganisationPicker::item)
                        .toList()))
                .map(OrganisationAlias::new);
    }

    private static SelectItem item(OrganisationSummary summary) {
        return new SelectItem(summary.alias().value(), summary.name());
    }
}
