package org.openleap.shared;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.easyread.EasyReadService;
import org.openleap.feedback.FeedbackFigures;
import org.openleap.feedback.FeedbackFilter;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FirstLookLane;
import org.openleap.harness.Director;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.ListPlans;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Visitor;
import org.openleap.identity.StaffFilter;
import org.openleap.identity.StaffRegister;
import org.openleap.identity.StaffStanding;
import org.openleap.mailbox.KeptMailStatus;
import org.openleap.mailbox.KeptMails;
import org.openleap.notification.TellingFigures;
import org.openleap.notification.TellingFilter;
import org.openleap.notification.Tellings;
import org.openleap.publication.PairFilter;
import org.openleap.publication.PairList;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.WorkbenchRegister;
import org.openleap.suggestion.RejectionRegister;
import org.openleap.suggestion.SuggestionFigures;
import org.openleap.suggestion.SuggestionFilter;
import org.openleap.suggestion.SuggestionRegister;

/** Every list reads its rows in the order of an index: a million items must not be sorted to show twenty. */
class QueryPlansIT extends InContainer {
    private static final PageRequest FIRST = PageRequest.first(20);
    private static final PageRequest NEXT =
            new PageRequest(20, new Cursor(Instant.parse("2019-06-01T00:00:00Z"), 1_000_000).encode());

    @Inject
    ListPlans plans;

    @Inject
    Rows rows;

    @Inject
    FeedbackFigures looks;

    @Inject
    SuggestionFigures decisions;

    @Inject
    TellingFigures answers;

    @EJB
    FeedbackRegister items;

    @EJB
    SuggestionRegister suggestions;

    @EJB
    Tellings tellings;

    @EJB
    PublicationRegister pairs;

    @EJB
    WorkbenchRegister workbench;

    @EJB
    EasyReadService easyReads;

    @EJB
    RejectionRegister rejections;

    @EJB
    KeptMails mails;

    @EJB
    StaffRegister staff;

    @EJB
    Lead lead;

    @EJB
    Officer officer;

    @EJB
    Director director;

    @EJB
    ServiceLead serviceLead;

    @EJB
    Visitor visitor;

    @BeforeEach
    void manyRows() {
        new ManyRows(rows).arrange();
    }

    @Test
    void theInboxIsReadInTheOrderOfAnIndex() {
        for (var filter : itemFilters()) {
            plans.assertUnsorted(officer, () -> items.page(filter, FIRST));
            plans.assertUnsorted(officer, () -> items.page(filter, NEXT));
        }
        plans.assertUnsorted(director, () -> items.page(FeedbackFilter.all(), NEXT));
        plans.assertUnsorted(serviceLead, () -> items.page(FeedbackFilter.all(), NEXT));
    }

    @Test
    void theQueueForTheFirstLookIsReadInTheOrderOfAnIndex() {
        for (var lane : FirstLookLane.values()) {
            plans.assertUnsorted(officer, () -> items.toLookAt(lane, FIRST));
            plans.assertUnsorted(officer, () -> items.toLookAt(lane, NEXT));
        }
    }

    /** Those of one service are few: they are looked up, then sorted. */
    @Test
    void thePeopleOfTheTrustAreReadInTheOrderOfAnIndex() {
        for (var standing : StaffStanding.values()) {
            for (var name : List.of("", "lead")) {
                var filter = new StaffFilter(name, "", standing);
                plans.assertUnsorted(lead, () -> staff.page(filter, FIRST));
                plans.assertUnsorted(
                        lead,
                        () -> staff.page(filter, new PageRequest(20, lead.id().value())));
            }
        }
    }

    @Test
    void theMailsThatWaitAreReadInTheOrderOfAnIndex() {
        plans.assertUnsorted(officer, () -> mails.page(KeptMailStatus.WAITING, FIRST));
        plans.assertUnsorted(officer, () -> mails.page(KeptMailStatus.WAITING, NEXT));
    }

    @Test
    void theSuggestionsAreReadInTheOrderOfAnIndex() {
        for (var filter : suggestionFilters()) {
            plans.assertUnsorted(officer, () -> suggestions.page(filter, FIRST));
            plans.assertUnsorted(officer, () -> suggestions.page(filter, NEXT));
        }
        plans.assertUnsorted(serviceLead, () -> suggestions.page(SuggestionFilter.all(), NEXT));
    }

    @Test
    void theRejectionsAreReadInTheOrderOfAnIndex() {
        for (var reason : List.of("", "no_funding")) {
            plans.assertUnsorted(lead, () -> rejections.page(reason, FIRST));
        }
    }

    @Test
    void theTellingsAreReadInTheOrderOfAnIndex() {
        for (var filter : tellingFilters()) {
            plans.assertUnsorted(officer, () -> tellings.page(filter, FIRST));
            plans.assertUnsorted(officer, () -> tellings.page(filter, NEXT));
        }
    }

    private static List<TellingFilter> tellingFilters() {
        return List.of(
                new TellingFilter(TellingFilter.LOOK),
                new TellingFilter(TellingFilter.CALL),
                new TellingFilter(TellingFilter.WAITING),
                new TellingFilter(TellingFilter.FAILED),
                new TellingFilter(TellingFilter.SETTLED),
                new TellingFilter(TellingFilter.LOOK, "EMAIL", "", ""),
                new TellingFilter(TellingFilter.LOOK, "", "LARGE_PRINT", ""),
                new TellingFilter(TellingFilter.FAILED, "", "", "example.org"));
    }

    @Test
    void thePublishedPairsAreReadInTheOrderOfAnIndex() {
        for (var filter : pairFilters()) {
            plans.assertUnsorted(visitor, () -> pairs.published(filter, FIRST));
            plans.assertUnsorted(visitor, () -> pairs.published(filter, NEXT));
        }
        for (var list : PairList.values()) plans.assertUnsorted(officer, () -> workbench.page(list, NEXT));
        plans.assertUnsorted(visitor, () -> easyReads.page(NEXT));
    }

    /** However long LEAP has been running: see {@code PaceBook}. */
    @Test
    void howFastWeAreIsReadFromOneYear() {
        var year = Instant.now().minus(Duration.ofDays(365));

        plans.assertStretch(() -> looks.firstLooks(year));
        plans.assertStretch(() -> decisions.decisions(year));
        plans.assertStretch(() -> answers.answers(year));
    }

    private static List<FeedbackFilter> itemFilters() {
        return List.of(
                FeedbackFilter.all(),
                new FeedbackFilter("RECEIVED", "", "", "", "", "", "no"),
                FeedbackFilter.toRead(),
                new FeedbackFilter("IN_ANALYSIS", "", "", "", "", ""),
                new FeedbackFilter("", "OPEN", "", "", "", ""),
                new FeedbackFilter("", "", "larkrise-ward", "", "", ""),
                new FeedbackFilter("", "", "", "tarnwold-city", "", ""),
                new FeedbackFilter("", "", "", "", "web_form", ""),
                new FeedbackFilter("", "", "", "", "", "me"),
                new FeedbackFilter("RECEIVED", "OPEN", "larkrise-ward", "tarnwold-city", "web_form", ""));
    }

    private static List<SuggestionFilter> suggestionFilters() {
        return List.of(
                SuggestionFilter.all(),
                new SuggestionFilter("ADOPTED", "", "", ""),
                new SuggestionFilter("", "larkrise-ward", "", ""),
                new SuggestionFilter("", "", "me", ""),
                new SuggestionFilter("", "", "", "overdue"),
                new SuggestionFilter("", "", "", "soon"),
                new SuggestionFilter("", "", "me", "overdue"),
                new SuggestionFilter("IN_PROGRESS", "", "", "", "waiting_for_estates"),
                new SuggestionFilter("", "", "", "overdue", "waiting_for_estates"));
    }

    private static List<PairFilter> pairFilters() {
        return List.of(
                PairFilter.all(),
                new PairFilter("larkrise-ward", "", "", "", ""),
                new PairFilter("", "tarnwold-city", "", "", ""),
                new PairFilter("", "", "feeling_safe", "", ""),
                new PairFilter("", "", "", "2019-Q2", ""),
                new PairFilter("", "", "", "", "WE_DID"));
    }
}
