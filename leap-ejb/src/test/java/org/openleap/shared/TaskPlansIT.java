package org.openleap.shared;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.action.ActionPlanRegister;
import org.openleap.action.PlanFilter;
import org.openleap.followup.CheckRegister;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.ListPlans;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.referral.PartnerReferrals;
import org.openleap.sharing.CvsPartner;
import org.openleap.workload.AbsenceService;

/** The lists of what people have to do are read in the order of an index, like those of {@link QueryPlansIT}. */
class TaskPlansIT extends InContainer {
    private static final PageRequest FIRST = PageRequest.first(20);
    private static final PageRequest NEXT_DAY =
            new PageRequest(20, Cursor.at(LocalDate.of(2098, 6, 1), 1_000_000).encode());
    private static final PageRequest NEXT_CLOSED =
            new PageRequest(20, Cursor.at(LocalDate.of(2020, 6, 1), 1_000_000).encode());
    private static final PageRequest NEXT =
            new PageRequest(20, new Cursor(Instant.parse("2019-06-01T00:00:00Z"), 1_000_000).encode());

    @Inject
    ListPlans plans;

    @Inject
    Rows rows;

    @EJB
    CheckRegister checks;

    @EJB
    PartnerReferrals referrals;

    @EJB
    ActionPlanRegister plan;

    @EJB
    AbsenceService absences;

    @EJB
    Lead lead;

    @EJB
    ServiceLead serviceLead;

    @EJB
    CvsPartner partner;

    private ManyTasks tasks;

    @BeforeEach
    void manyRows() {
        new ManyRows(rows).arrange();
        tasks = new ManyTasks(rows, serviceLead.id().value());
        tasks.arrange();
    }

    @AfterEach
    void noneOfThem() {
        tasks.remove();
    }

    @Test
    void theChecksAfterwardsAreReadInTheOrderOfAnIndex() {
        for (var caller : List.of(lead, serviceLead)) {
            plans.assertUnsorted(caller, () -> checks.page(FIRST));
            plans.assertUnsorted(caller, () -> checks.page(NEXT_DAY));
        }
    }

    @Test
    void whatAPartnerWasAskedIsReadInTheOrderOfAnIndex() {
        for (var waiting : List.of(true, false)) {
            plans.assertUnsorted(partner, () -> referrals.page(waiting, FIRST));
            plans.assertUnsorted(partner, () -> referrals.page(waiting, NEXT));
        }
    }

    @Test
    void thePlanIsReadInTheOrderOfAnIndex() {
        for (var filter : filters()) {
            var next = filter.closed() ? NEXT_CLOSED : NEXT_DAY;
            plans.assertUnsorted(lead, () -> plan.page(filter, FIRST));
            plans.assertUnsorted(lead, () -> plan.page(filter, next));
        }
        for (var due : List.of("late", "soon")) {
            plans.assertUnsorted(lead, () -> plan.page(PlanFilter.open("", "", due), FIRST));
        }
        plans.assertUnsorted(serviceLead, () -> plan.page(PlanFilter.open(), NEXT_DAY));
        plans.assertUnsorted(serviceLead, () -> plan.page(PlanFilter.open("", "me", ""), NEXT_DAY));
    }

    @Test
    void theAbsencesAreReadInTheOrderOfAnIndex() {
        for (var caller : List.of(lead, serviceLead)) {
            plans.assertUnsorted(caller, () -> absences.page(FIRST));
            plans.assertUnsorted(caller, () -> absences.page(NEXT_DAY));
        }
    }

    private static List<PlanFilter> filters() {
        return List.of(
                PlanFilter.open(),
                PlanFilter.open("STALLED", "", ""),
                PlanFilter.ofPlace("tarnwold-city", false),
                PlanFilter.ofPlace("tarnwold-city", true),
                new PlanFilter(false, "LOCALITY", "", "", "", "", ""),
                new PlanFilter(false, "", "", "", "larkrise-ward", "", ""),
                new PlanFilter(true, "", "", "", "", "", ""),
                new PlanFilter(true, "LOCALITY", "", "", "", "", ""),
                new PlanFilter(true, "", "DONE", "", "", "", ""),
                new PlanFilter(true, "", "", "", "larkrise-ward", "", ""),
                new PlanFilter(true, "", "", "", "", "me", ""));
    }
}
