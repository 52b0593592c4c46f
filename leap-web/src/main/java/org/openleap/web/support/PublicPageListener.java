package org.openleap.web.support;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.List;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces off the public pages: it would remember its script nonce in a session, and visitors have none. Their
 * scripts are files of LEAP's own, so the policy needs no nonce.
 */
public class PublicPageListener implements PhaseListener {
    private static final long serialVersionUID = 1L;

    private static final List<String> PORTAL = List.of("/staff", "/partner", "/healthwatch");

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // The view is known only after this phase.
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (context.getViewRoot() == null || isPortal(context.getViewRoot().getViewId())) return;
        PrimeFacesContext.getCspState(context).setInitialized(true);
        context.getExternalContext()
                .addResponseHeader("Content-Security-Policy", "default-src 'self'; img-src 'self' data:");
    }

    private static boolean isPortal(String viewId) {
        return PORTAL.stream().anyMatch(viewId::startsWith);
    }
}
