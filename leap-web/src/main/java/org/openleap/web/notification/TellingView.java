package org.openleap.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.openleap.notification.NotificationProblem;
import org.openleap.notification.Route;
import org.openleap.notification.TellingStatus;
import org.openleap.notification.TellingSummary;
import org.openleap.notification.Tellings;
import org.openleap.shared.error.NotFoundException;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.References;
import org.openleap.web.portal.Tag;
import org.openleap.web.support.Labels;
import org.openleap.web.support.Notices;

/** One telling: what to say, how to reach the person, and the note that they were told. */
@Named
@ViewScoped
public class TellingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Tellings tellings;

    @Inject
    TellingRows presenter;

    @Inject
    Labels labels;

    private final TellingForm form = new TellingForm();
    private String item = "";
    private long id;
    private TellingSummary telling;

    public void load() {
        if (item.isEmpty()) return;
        telling = tellings.ofItem(item).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(NotificationProblem.UNKNOWN_TELLING));
    }

    public String recordTold() {
        tellings.recordTold(form.toCommand(telling));
        return done("done.told");
    }

    public String tryAgain() {
        tellings.tryAgain(telling.id(), telling.version());
        return done("done.again");
    }

    /** Null until a person chose one. */
    public TellingSummary getTelling() {
        return telling;
    }

    /** Address of the record it is about. */
    public String getRecord() {
        return References.pageOf(telling.item());
    }

    public List<Tag> getTags() {
        return presenter.tagsOf(telling);
    }

    public String getNeeds() {
        return telling.needs().stream().map(labels::need).sorted().collect(Collectors.joining(", "));
    }

    /** A person notes calls, letters and conversations; LEAP sends its own mail. */
    public boolean isRecording() {
        boolean failed = telling.status() == TellingStatus.FAILED;
        return failed || telling.status() == TellingStatus.DUE && telling.route() != Route.EMAIL;
    }

    public boolean isFailed() {
        return telling.status() == TellingStatus.FAILED && telling.route() == Route.EMAIL;
    }

    public TellingForm getForm() {
        return form;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item == null ? "" : item;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    private String done(String key) {
        Notices.done("staff", key);
        return Redirect.to("/staff/tellings");
    }
}
