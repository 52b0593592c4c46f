package org.openleap.web.workload;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.identity.Duty;
import org.openleap.identity.Owned;
import org.openleap.identity.StaffProfile;
import org.openleap.identity.UserId;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Tag;
import org.openleap.web.support.Notices;
import org.openleap.workload.HandOverService;

/** Everything in one person's hands, and to whom it goes. */
@Named
@ViewScoped
public class HandOverView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    HandOverService service;

    @Inject
    Deadlines deadlines;

    private final HandOverForm form = new HandOverForm();
    private String person = "";
    private StaffProfile profile;
    private List<Owned> work = List.of();

    /** Nobody is chosen yet while the address names nobody. */
    public void load() {
        if (person.isEmpty()) return;
        profile = service.person(id());
        work = service.work(id());
    }

    public String handOver() {
        int moved = service.handOver(form.toCommand(id()));
        Notices.done(WorkloadText.BUNDLE, form.isLeaves() ? "done.left" : "done.handedOver", profile.name(), moved);
        return Redirect.to("/staff/handover");
    }

    public boolean isChosen() {
        return profile != null;
    }

    public StaffProfile getProfile() {
        return profile;
    }

    public List<WorkLine> getDecisions() {
        return lines(Duty.DECIDE);
    }

    public List<WorkLine> getActions() {
        return lines(Duty.ACT);
    }

    public List<WorkLine> getPartnerships() {
        return lines(Duty.LEAD);
    }

    public List<WorkLine> getOrganisations() {
        return lines(Duty.LOOK_AFTER);
    }

    public List<SelectItem> getDeciders() {
        return Colleagues.items(service.candidates(Duty.DECIDE));
    }

    public List<SelectItem> getDoers() {
        return Colleagues.items(service.candidates(Duty.ACT));
    }

    public List<SelectItem> getLeads() {
        return Colleagues.items(service.candidates(Duty.LEAD));
    }

    public List<SelectItem> getCarers() {
        return Colleagues.items(service.candidates(Duty.LOOK_AFTER));
    }

    public HandOverForm getForm() {
        return form;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }

    private UserId id() {
        return Colleagues.read(person);
    }

    private List<WorkLine> lines(Duty duty) {
        return work.stream()
                .filter(owned -> owned.duty() == duty)
                .map(this::line)
                .toList();
    }

    private WorkLine line(Owned owned) {
        return new WorkLine(owned.title(), href(owned), due(owned));
    }

    private static String href(Owned owned) {
        var href =
                switch (owned.duty()) {
                    case DECIDE -> Href.to("/staff/suggestion").with("ref", owned.reference());
                    case ACT -> Href.to("/staff/plan-item").with("ref", owned.reference());
                    case LEAD -> Href.to("/staff/partnership").with("ref", owned.reference());
                    case LOOK_AFTER -> Href.to("/staff/organisation").with("id", owned.reference());
                };
        return href.toString();
    }

    private Tag due(Owned owned) {
        if (deadlines.isDue(owned.due())) return deadlines.tag(owned.due());
        boolean hasDay = owned.duty() == Duty.DECIDE || owned.duty() == Duty.ACT;
        return new Tag(WorkloadText.of(hasDay ? "handover.rests" : "handover.noDay"), "clock", "grey");
    }
}
