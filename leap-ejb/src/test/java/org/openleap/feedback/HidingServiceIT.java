package org.openleap.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.harness.Actor;
import org.openleap.harness.Director;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Submissions;
import org.openleap.notification.Tellings;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchQuery;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.SuggestionFilter;
import org.openleap.suggestion.SuggestionProblem;
import org.openleap.suggestion.SuggestionRegister;

/** Whoever an item is about sees it nowhere, nor what came of it. */
class HidingServiceIT extends InContainer {
    @EJB
    HidingService service;

    @EJB
    FeedbackRegister register;

    @EJB
    FeedbackFinder finder;

    @EJB
    SuggestionRegister suggestions;

    @EJB
    Tellings tellings;

    @EJB
    Lead lead;

    @EJB
    Officer officer;

    @EJB
    Director director;

    @EJB
    ServiceLead serviceLead;

    @Inject
    Loop loop;

    @Inject
    Rows rows;

    @Test
    void anItemIsGoneForThePersonItIsAboutAndForNobodyElse() {
        var word = "canary" + UUID.randomUUID().toString().replace("-", "");
        var item = loop.submitted(Submissions.withKey(UUID.randomUUID(), "The nurse was rude. " + word))
                .reference();
        loop.screened(item);
        Patience.until(() -> found(director, word) == 1);
        int before = director.asks(() -> register.count(FeedbackFilter.all()));

        hide(item, director);

        assertThatThrownBy(() -> director.asks(() -> register.find(item))).isInstanceOf(NotFoundException.class);
        assertThat(director.asks(() -> register.recognise(item.value()))).isEmpty();
        assertThat(director.asks(() -> register.page(FeedbackFilter.all(), PageRequest.first(200)))
                        .rows())
                .noneMatch(row -> row.reference().equals(item));
        assertThat(director.asks(() -> register.count(FeedbackFilter.all()))).isLessThanOrEqualTo(before);
        Patience.until(() -> found(director, word) == 0);
        assertThat(found(officer, word)).isEqualTo(1);
        assertThat(officer.asks(() -> register.find(item)).reference()).isEqualTo(item);

        lead.does(() -> service.show(item, director.id()));
        assertThat(director.asks(() -> register.find(item)).reference()).isEqualTo(item);
    }

    @Test
    void whatCameOfItIsGoneToo() {
        var suggestion = loop.found(loop.submitted(Submissions.byEmail()).reference());
        var item = suggestion.item();

        hide(item, officer);

        assertThatThrownBy(() -> officer.asks(() -> suggestions.find(suggestion)))
                .isInstanceOf(NotFoundException.class);
        assertThat(officer.asks(() -> suggestions.page(SuggestionFilter.all(), PageRequest.first(200)))
                        .rows())
                .noneMatch(row -> row.reference().equals(suggestion));
        assertThat(officer.asks(() -> tellings.ofItem(item.value()))).isEmpty();
        assertThat(lead.asks(() -> tellings.ofItem(item.value()))).isNotEmpty();
    }

    @Test
    void nobodyDecidesAboutThemselves() {
        var assigned = loop.assigned(loop.submitted(Submissions.anonymous()).reference());
        var free = loop.found(loop.submitted(Submissions.anonymous()).reference());

        assertThatThrownBy(() -> hide(assigned.item(), serviceLead))
                .isInstanceOf(RuleViolatedException.class)
                .hasFieldOrPropertyWithValue("code", SuggestionProblem.OWNER_IS_THE_SUBJECT);
        assertThat(rows.count(
                        "select count(*) from hidden_record where record = ?",
                        assigned.item().value()))
                .isZero();
        hide(free.item(), serviceLead);
        assertThatThrownBy(() -> loop.assignedOnceFound(free))
                .hasFieldOrPropertyWithValue("code", FeedbackProblem.HIDDEN_FROM_THEM);
    }

    @Test
    void nobodyHidesAnItemFromThemselvesAndTheTrailDoesNotSayWhoItIsAbout() {
        var item = loop.submitted(Submissions.anonymous()).reference();

        assertThatThrownBy(() -> hide(item, lead))
                .hasFieldOrPropertyWithValue("code", FeedbackProblem.NOT_FROM_YOURSELF);
        hide(item, director);
        assertThat(rows.texts(
                        "select facts from audit_event where subject = ? and action = 'feedback.hidden'", item.value()))
                .hasSize(1)
                .noneMatch(facts -> facts.contains(director.id().value()));
    }

    private void hide(FeedbackReference item, Actor person) {
        lead.does(() -> service.hide(new HideFeedback(item, person.id(), "It is about them.")));
    }

    private int found(Actor actor, String word) {
        return actor.asks(() -> finder.find(SearchQuery.of(SearchKind.ITEM, word), PageRequest.first(10)))
                .total();
    }
}
