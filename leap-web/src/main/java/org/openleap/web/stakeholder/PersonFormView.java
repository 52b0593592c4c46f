package org.openleap.web.stakeholder;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.stakeholder.ChangePerson;
import org.openleap.stakeholder.ContactRoute;
import org.openleap.stakeholder.PersonService;
import org.openleap.web.portal.Choices;
import org.openleap.web.support.Notices;

/** Says anew who a person is and how they are reached, and whether anything may be sent to them. */
@Named
@ViewScoped
public class PersonFormView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PersonService service;

    @Inject
    PersonView personView;

    @Inject
    Choices choices;

    private final NameForm name = new NameForm();
    private final ReachForm reach = new ReachForm();
    private final StopForm stop = new StopForm();

    @PostConstruct
    void fill() {
        var person = personView.getPerson();
        name.setName(person.summary().name());
        name.setNote(person.note());
        reach.fill(person.contact());
        stop.fill(person);
    }

    public String change() {
        var person = personView.getPerson();
        var id = person.summary().id();
        service.change(new ChangePerson(id, person.version(), name.getName(), reach.toContact(), name.getNote()));
        Notices.done("directory", "done.changed");
        return Keys.redirect(id);
    }

    public String saveStop() {
        var person = personView.getPerson();
        service.stop(stop.toCommand(person));
        Notices.done("directory", stop.isUnsafe() || stop.isDeceased() ? "done.stopped" : "done.allowed");
        return Keys.redirect(person.summary().id());
    }

    public NameForm getName() {
        return name;
    }

    public ReachForm getReach() {
        return reach;
    }

    public StopForm getStop() {
        return stop;
    }

    public List<SelectItem> getRoutes() {
        return choices.of(ContactRoute.values());
    }
}
