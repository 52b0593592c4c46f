package org.openleap.demonstration.internal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Set;
import java.util.function.Supplier;
import org.openleap.identity.ChangeColleague;
import org.openleap.identity.PrepareAccount;
import org.openleap.identity.StaffRegister;
import org.openleap.identity.UserId;
import org.openleap.identity.WorksFor;
import org.openleap.shared.MovableClock;

/** Colleagues whom the administrator has entered, and what they work for meanwhile. None of them has signed in. */
@ApplicationScoped
public class StaffScenes {
    @Inject
    Stage stage;

    @EJB
    Administrator administrator;

    @Inject
    StaffRegister register;

    @ActivateRequestContext
    void play(Script script) {
        for (var colleague : Script.objects(Script.read("colleagues.json"), "colleagues")) {
            Programme.attempt(colleague, () -> tell(colleague, script));
        }
    }

    private void tell(JsonObject colleague, Script script) {
        var person = at(colleague, script, () -> register.enter(entry(colleague)));
        int version = 1;
        for (var step : Script.objects(colleague, "later")) {
            var change = new ChangeColleague(person, version++, work(step));
            at(step, script, () -> change(change));
        }
    }

    private static PrepareAccount entry(JsonObject colleague) {
        var work = work(colleague);
        return new PrepareAccount(
                colleague.getString("email"),
                colleague.getString("name"),
                work.jobTitle(),
                Set.of(),
                work.services(),
                work.places());
    }

    private static WorksFor work(JsonObject step) {
        return new WorksFor(step.getString("title"), Script.codes(step, "services"), Script.codes(step, "places"));
    }

    private UserId change(ChangeColleague command) {
        register.change(command);
        return command.person();
    }

    private UserId at(JsonObject step, Script script, Supplier<UserId> work) {
        var moment = script.moment(step.getInt("days"));
        return MovableClock.at(moment, () -> administrator.asks(stage.member("admin"), work));
    }
}
