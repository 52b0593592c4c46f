package org.openleap.web.operations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.InstantSource;
import org.openleap.operations.Maintenance;
import org.openleap.operations.MaintenanceDesk;
import org.openleap.operations.ServiceState;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** An administrator announces work on LEAP, keeps it read-only meanwhile, and says when it is over. */
@Named
@ViewScoped
public class MaintenanceView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "operations";

    @Inject
    MaintenanceDesk desk;

    @Inject
    ServiceState state;

    @Inject
    InstantSource clock;

    private final MaintenanceForm form = new MaintenanceForm();
    private Maintenance maintenance;

    /** As it is now; also when somebody changed it meanwhile. */
    public void load() {
        maintenance = desk.read();
        form.fill(maintenance, clock.instant());
    }

    /** Nothing leaves the page while a time cannot be read. */
    public String announce() {
        try {
            desk.announce(form.toCommand(maintenance.version()));
        } catch (DateTimeException noSuchDay) {
            Notices.wrong("maintenanceForm:from:input", BUNDLE, "maintenance.wrongTime");
            return "";
        }
        return done("maintenance.announced");
    }

    public String end() {
        desk.end(maintenance.version());
        return done("maintenance.ended");
    }

    private String done(String key) {
        state.refresh();
        Notices.done(BUNDLE, key);
        return Redirect.to("/staff/maintenance");
    }

    public boolean isAnnounced() {
        return maintenance.isShownAt(clock.instant());
    }

    public MaintenanceForm getForm() {
        return form;
    }
}
