package org.openleap.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.openleap.operations.Maintenance;
import org.openleap.operations.ServiceState;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Texts;

/** The words about work on LEAP on top of every page. */
@Named
@RequestScoped
public class ServiceNotice {
    @Inject
    ServiceState state;

    @Inject
    Dates dates;

    public boolean isShown() {
        return announced().isPresent();
    }

    public String getWords() {
        return announced().map(Maintenance::words).orElse("");
    }

    /** Says that nothing can be sent now, and until when; empty while everything can. */
    public String getReadOnly() {
        return state.readOnlyUntil()
                .map(until -> Texts.text("operations", "notice.readOnly", dates.moment(until)))
                .orElse("");
    }

    private Optional<Maintenance> announced() {
        return state.announcement();
    }
}
