package org.openleap.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.openleap.feedback.FeedbackService;
import org.openleap.feedback.Receipt;
import org.openleap.web.portal.Href;

/**
 * A member of staff writes down what somebody says: on the phone, in a hall, from a letter. The four words are shown once, to
 * be read out.
 */
@Named
@ViewScoped
public class WriteDownView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/staff/write-down";

    @Inject
    FeedbackService service;

    @Inject
    SubmissionCheck check;

    private WriteDownForm form;
    private transient Receipt receipt;

    /** Whoever writes down several keeps the channel and the service. */
    @PostConstruct
    void begin() {
        form = new WriteDownForm(
                parameter("channel").orElse("phone_call"), parameter("service").orElse(""));
    }

    private static Optional<String> parameter(String name) {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        return Optional.ofNullable(context.getRequestParameterMap().get(name));
    }

    /** Stays on the page: what was taken away is shown once, and an address could be opened again. */
    public void write() {
        var command = form.toCommand();
        if (check.isFine(command, "writeForm")) receipt = service.submit(command);
    }

    public WriteDownForm getForm() {
        return form;
    }

    public boolean isWritten() {
        return receipt != null;
    }

    public Receipt getReceipt() {
        return receipt;
    }

    public String getNext() {
        return Href.to(PATH)
                .with("channel", form.getText().get("channel"))
                .with(
                        "service",
                        Optional.ofNullable(form.getText().get("service")).orElse(""))
                .toString();
    }
}
