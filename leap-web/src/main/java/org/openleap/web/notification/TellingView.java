package org.openleap.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.openleap.notification.Route;
import org.openleap.notification.TellingAction;
import org.openleap.notification.TellingDetail;
import org.openleap.notification.TellingSummary;
import org.openleap.notification.Tellings;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.References;
import org.openleap.web.portal.Tag;

/** One telling as it was when the person opened it: whom it is for, what they need, what it says, what can be done. */
@Named
@ViewScoped
public class TellingView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Steps that have a form of their own, in the address as {@code do}. */
    private static final Set<String> FORMS =
            Set.of("tell", "attempt", "reroute", "needs", "confirm", "notWanted", "giveUp", "cameBack", "correct");

    @Inject
    Tellings tellings;

    @Inject
    TellingRows rows;

    @Inject
    TellingFacts facts;

    private long id;
    private String doing = "";
    private TellingDetail detail;

    /** Reads it; also when somebody changed it meanwhile and the person wants to see it as it is now. */
    public void load() {
        detail = tellings.find(id);
    }

    public TellingDetail getDetail() {
        return detail;
    }

    public TellingSummary getTelling() {
        return detail.telling();
    }

    public List<Tag> getTags() {
        return rows.tagsOf(getTelling());
    }

    public List<Fact> getFacts() {
        return facts.of(detail);
    }

    /** What the reader needs, each in words. */
    public List<String> getNeeds() {
        return facts.needs(detail);
    }

    /** What keeps it from leaving, in a sentence; empty when nothing does. */
    public String getHindrance() {
        return facts.hindrance(detail);
    }

    /** Whether this person may do it now; names as in {@link TellingAction}. */
    public boolean may(String action) {
        return detail.may(TellingAction.valueOf(action));
    }

    /** What can be done with it besides letting it leave, as links. */
    public List<TellingLink> getLinks() {
        return facts.links(detail, doing);
    }

    /** What they get by each way, for the preview. */
    public boolean isBy(String route) {
        return getTelling().route() == Route.valueOf(route);
    }

    public boolean isKit() {
        return !getTelling().group().isNone();
    }

    /** Address of the record it is about. */
    public String getRecord() {
        return References.pageOf(getTelling().item());
    }

    public long getId() {
        return id;
    }

    public void setId(long value) {
        id = value;
    }

    public String getDoing() {
        return doing;
    }

    public void setDoing(String value) {
        doing = value == null || !FORMS.contains(value) ? "" : value;
    }
}
