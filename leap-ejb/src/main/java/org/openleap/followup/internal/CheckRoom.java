package org.openleap.followup.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.followup.CheckFigures;
import org.openleap.followup.FollowUpProblem;
import org.openleap.followup.OpenCheck;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.People;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;

/** Where reviewers, and people who did something, find what they are asked. */
@ApplicationScoped
public class CheckRoom {
    private static final int MOST = 1000;

    @Inject
    CheckRepository checks;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    public Page<OpenCheck> page(PageRequest request) {
        var rows = checks.page(request, user.scope()).stream().map(this::open).toList();
        return Page.of(rows, request, row -> Cursor.at(row.answerBy(), row.id()));
    }

    public int count() {
        return checks.count(MOST, user.scope());
    }

    public OpenCheck find(long id) {
        return checks.find(id, user.scope())
                .map(this::open)
                .orElseThrow(() -> new NotFoundException(FollowUpProblem.UNKNOWN_CHECK, Long.toString(id)));
    }

    public CheckFigures figures() {
        return checks.figures();
    }

    private OpenCheck open(Check check) {
        return new OpenCheck(
                check.id(),
                check.reference().value(),
                check.kind(),
                check.title(),
                check.service(),
                check.change(),
                check.evidence(),
                people.nameOf(check.owner()),
                check.answerBy(),
                check.version());
    }
}
