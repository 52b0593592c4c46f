package org.openleap.action;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openleap.harness.Actor;
import org.openleap.harness.Rows;

/** Enters the people of the tests in the staff directory, by the ids that they ask with. */
@Dependent
public class Staff {
    @Inject
    Rows rows;

    public void enter(Actor... people) {
        for (var person : people) {
            var id = person.id().value();
            rows.arrange("insert ignore into account (id, email, name, job_title, kind, organisation, active, version)"
                    + " values ('" + id + "', '" + id + "@example.org', '"
                    + person.caller().name()
                    + "', 'Tester', 'TRUST', '', 1, 1)");
            person.caller()
                    .roles()
                    .forEach(role -> rows.arrange("insert ignore into account_role (account_id, role) values ('" + id
                            + "', '" + role + "')"));
        }
    }
}
