package org.openleap.action.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.openleap.action.AddPlanItem;
import org.openleap.action.PlanItemTerms;
import org.openleap.action.PlanLevel;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;
import org.openleap.suggestion.AdoptedWork;
import org.openleap.suggestion.SuggestionReference;

/** Items of the plan as tests need them. */
final class PlanItemFixture {
    static final UserId OWNER = new UserId("owner");
    static final UserId LEAD = new UserId("lead");
    static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    static final String SERVICE = "larkrise-ward";
    static final SuggestionReference SUGGESTION = new SuggestionReference(FeedbackReference.of(7), 1);
    static final SuggestionReference ANOTHER = new SuggestionReference(FeedbackReference.of(8), 2);

    private PlanItemFixture() {}

    static PlanItem aPlannedItem() {
        return PlanItem.write(
                new AddPlanItem(terms("Paint the hall"), OWNER, CHRISTMAS, Set.of(), ""), "tarnwold-city", LEAD, NOON);
    }

    static PlanItem aPromise() {
        return PlanItem.promised(work("Fit dimmers in the corridor"), OWNER, NOON);
    }

    static AdoptedWork work(String action) {
        return new AdoptedWork(
                SUGGESTION, "Dim the lights", action, OWNER, CHRISTMAS, SERVICE, "tarnwold-city", 0, "", "", "");
    }

    static PlanItemTerms terms(String title) {
        return new PlanItemTerms(title, "", PlanLevel.TEAM, SERVICE, "", "environment", "team");
    }
}
