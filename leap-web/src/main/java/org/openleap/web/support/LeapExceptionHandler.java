package org.openleap.web.support;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/**
 * The one edge of the portal where failures end. What a person can put right becomes a message on top of the form they
 * sent, which keeps what they typed; anything else becomes an error page, the same for plain and for ajax requests.
 */
public class LeapExceptionHandler extends FullAjaxExceptionHandler {

    public LeapExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    protected Throwable findExceptionRootCause(FacesContext context, Throwable exception) {
        var cause = Failure.causeOf(exception);
        boolean unreadableState =
                cause instanceof FacesException && context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW;
        return unreadableState ? new UnreadableStateException(cause) : cause;
    }

    /** Returns true only for ajax requests that need an error page: the base class knows how to draw that. */
    @Override
    protected boolean shouldHandleExceptionRootCause(FacesContext context, Throwable cause) {
        if (keepsTheForm(context, cause)) {
            Notices.refusal(context, cause);
            forgetTheRest();
            return false;
        }
        if (context.getPartialViewContext().isAjaxRequest()) return true;
        record(context, cause);
        show(context, Failure.of(cause));
        forgetTheRest();
        return false;
    }

    @Override
    protected String findErrorPageLocation(FacesContext context, Throwable cause) {
        return Failure.of(cause).page();
    }

    /** Called by the base class for ajax requests; its own wording would log every refusal as an error. */
    @Override
    protected void logException(FacesContext context, Throwable cause, String location, LogReason reason) {
        record(context, cause);
    }

    private static boolean keepsTheForm(FacesContext context, Throwable cause) {
        return Failure.of(cause).isToldOnTheForm()
                && isSent(context)
                && context.getViewRoot() != null
                && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** A form of Faces, or a plain form of a public page. */
    private static boolean isSent(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        return context.isPostback() || request.getMethod().equals("POST");
    }

    private static void record(FacesContext context, Throwable cause) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        Failure.of(cause).record(request, cause);
    }

    /** Faces takes the error page for a new page, not for the form sent back, only if the error has a message. */
    private static void show(FacesContext context, Failure failure) {
        var external = context.getExternalContext();
        if (!external.isResponseCommitted()) {
            try {
                external.responseSendError(failure.status(), failure.name());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        context.responseComplete();
    }

    private void forgetTheRest() {
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
            events.next();
            events.remove();
        }
    }
}
