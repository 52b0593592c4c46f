package org.openleap.action.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.openleap.action.PlanItemTerms;
import org.openleap.action.PlanLevel;
import org.openleap.suggestion.AdoptedWork;

/** What is to be done, where, and for whom. */
@Embeddable
public class Task {
    private static final int LONGEST_TITLE = 200;

    private String title;
    private String what;

    @Enumerated(EnumType.STRING)
    private PlanLevel level;

    private String service;
    private String place;

    @Column(name = "change_type")
    private String changeType;

    private String benefit;

    protected Task() {}

    static Task of(PlanItemTerms terms, String place) {
        var task = new Task();
        task.title = terms.title().strip();
        task.what = terms.what().strip();
        task.level = terms.level();
        task.service = terms.service();
        task.place = place;
        task.changeType = terms.changeType();
        task.benefit = terms.benefit();
        return task;
    }

    /**
     * What was promised, at the level of the team it was promised for. A long promise is told in full below its title. Never in
     * the words of the suggestion: who reads the plan need not be somebody who may read that.
     */
    static Task of(AdoptedWork work) {
        var action = work.action();
        boolean fits = action.length() <= LONGEST_TITLE;
        var title = fits ? action : action.substring(0, LONGEST_TITLE - 1) + "…";
        var level = work.service().isEmpty() ? PlanLevel.STRATEGIC : PlanLevel.TEAM;
        return of(
                new PlanItemTerms(title, fits ? "" : action, level, work.service(), work.place(), "", ""),
                work.place());
    }

    PlanItemTerms terms() {
        return new PlanItemTerms(title, what, level, service, place, changeType, benefit);
    }
}
