package org.openleap.web.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.commitment.ActivityRegister;

/** The partners whose activities can be written down. */
@ApplicationScoped
public class PartnerChoices {
    @Inject
    ActivityRegister register;

    public List<SelectItem> inForce() {
        return register.partners().stream()
                .map(partner -> new SelectItem(partner.alias(), partner.name()))
                .toList();
    }
}
