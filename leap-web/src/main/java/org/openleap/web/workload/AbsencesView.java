package org.openleap.web.workload;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffDirectory;
import org.openleap.identity.UserId;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Tag;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Notices;
import org.openleap.workload.AbsenceService;
import org.openleap.workload.AbsenceSummary;

/** Who is away and who stands in; everybody for themselves, the engagement lead for everybody. */
@Named
@ViewScoped
public class AbsencesView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/staff/absences";
    private static final int ROWS = 20;

    @Inject
    AbsenceService service;

    @Inject
    StaffDirectory directory;

    @Inject
    CurrentUser user;

    @Inject
    Dates dates;

    private final AbsenceForm form = new AbsenceForm();
    private String person = "";
    private String after = "";
    private Page<AbsenceSummary> page;
    private List<SelectItem> standIns;
    private Map<UserId, String> names;

    public void load() {
        page = service.page(new PageRequest(ROWS, after));
        standIns = Colleagues.items(service.candidates(whose()));
        names = directory.namesOf(Set.of(whose()));
    }

    public String plan() {
        service.plan(form.toCommand(whose()));
        return done("done.planned");
    }

    public String end(AbsenceLine line) {
        service.end(line.id());
        return done("done.ended");
    }

    public List<AbsenceLine> getRows() {
        return page.rows().stream().map(this::line).toList();
    }

    /** "You stand in for Amira Hussain today.", or empty. */
    public String getCovering() {
        var names = service.covered();
        return names.isEmpty() ? "" : WorkloadText.of("absence.covering", String.join(", ", names));
    }

    /** Whether the caller enters the absences of others too. */
    public boolean isForAll() {
        return user.has(Roles.ENGAGEMENT_LEAD);
    }

    /** "You are away", or whom the caller says it of. */
    public String getPlanHeading() {
        return person.isEmpty()
                ? WorkloadText.of("absence.plan")
                : WorkloadText.of("absence.planFor", names.get(whose()));
    }

    public List<SelectItem> getStandIns() {
        return standIns;
    }

    public AbsenceForm getForm() {
        return form;
    }

    public String getOlder() {
        return page.hasNext() ? Href.to(PAGE).with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return after.isEmpty() ? "" : PAGE;
    }

    /** Id of whoever goes away; empty while it is the caller. */
    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }

    private UserId whose() {
        return person.isEmpty() ? user.id() : Colleagues.read(person);
    }

    private AbsenceLine line(AbsenceSummary absence) {
        var when = WorkloadText.of("absence.when", dates.day(absence.from()), dates.day(absence.until()));
        var tag = absence.now()
                ? new Tag(WorkloadText.of("absence.now"), "clock", "blue")
                : new Tag(WorkloadText.of("absence.coming"), "calendar", "grey");
        return new AbsenceLine(absence.id(), absence.person(), when, absence.standIn(), tag);
    }

    private static String done(String key) {
        Notices.done(WorkloadText.BUNDLE, key);
        return Redirect.to(PAGE);
    }
}
