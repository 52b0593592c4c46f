package org.openleap.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.harness.Submissions.byEmail;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.Receipt;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Visitor;
import org.openleap.reference.AddEntry;
import org.openleap.reference.EndEntry;
import org.openleap.reference.EntryKey;
import org.openleap.reference.ListKeeper;
import org.openleap.reference.ListReader;
import org.openleap.reference.MoveEntry;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.ReferenceProblem;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.LeapException;
import org.openleap.shared.error.ProblemCode;

/** A label of the trust's own says more about one state, for staff, and never anything else (register.md 4.5, 8). */
class LabelIT extends InContainer {
    @Inject
    Loop loop;

    @Inject
    Rows rows;

    @EJB
    LabelService labels;

    @EJB
    SuggestionService suggestions;

    @EJB
    SuggestionRegister register;

    @EJB
    Tracking tracking;

    @EJB
    ListKeeper keeper;

    @EJB
    ListReader reader;

    @EJB
    Lead lead;

    @EJB
    ServiceLead serviceLead;

    @EJB
    Visitor visitor;

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private Receipt receipt;
    private SuggestionReference suggestion;
    private EntryKey label;

    @BeforeEach
    void somethingIsPromised() {
        receipt = loop.submitted(byEmail());
        suggestion = loop.adopted(receipt.reference());
        label = add(SuggestionStatus.ADOPTED);
    }

    @Test
    void itShowsBesideTheStateUntilTheStateChanges() {
        serviceLead.does(() -> put(label.code()));

        assertThat(loop.as(lead, suggestion).summary().label()).isEqualTo(label.code());
        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.ADOPTED);
        assertThat(found()).containsExactly(suggestion);

        serviceLead.does(() -> suggestions.reportProgress(
                new ReportProgress(suggestion, loop.version(suggestion), 20, "The switches are ordered.")));
        assertThat(loop.as(lead, suggestion).summary().label()).isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void theTrailKeepsItAndTheOneWhoSaidItNeverSeesIt() {
        var before = visitor.asks(() -> tracking.track(receipt.reference().value(), receipt.phrase()));
        serviceLead.does(() -> put(label.code()));
        lead.does(() -> put(""));

        assertThat(rows.texts("select action from audit_event where subject = '" + suggestion.value()
                        + "' and action like '%labelled' and facts like '%label%' order by id"))
                .containsExactly("suggestion.labelled", "suggestion.unlabelled");
        assertThat(visitor.asks(() -> tracking.track(receipt.reference().value(), receipt.phrase())))
                .usingRecursiveComparison()
                .isEqualTo(before);
    }

    @Test
    void aLabelOfAnotherStateOrOneThatHasEndedIsRefused() {
        var other = add(SuggestionStatus.IN_PROGRESS);
        assertRefused(SuggestionProblem.UNKNOWN_LABEL, () -> serviceLead.does(() -> put(other.code())));
        assertRefused(SuggestionProblem.UNKNOWN_LABEL, () -> serviceLead.does(() -> put("never_heard_of")));

        serviceLead.does(() -> put(label.code()));
        lead.does(() -> keeper.end(new EndEntry(label, version(), LocalDate.now(WorkingDays.LONDON))));
        assertThat(loop.as(lead, suggestion).summary().label())
                .as("what carries it keeps it")
                .isEqualTo(label.code());
        assertRefused(SuggestionProblem.UNKNOWN_LABEL, () -> serviceLead.does(() -> put(label.code())));
    }

    @Test
    void aLabelStandsUnderOneStateAndStaysThere() {
        assertRefused(ReferenceProblem.UNKNOWN_HEADING, () -> add("Almost there " + word, "NEARLY_DONE"));
        assertRefused(
                ReferenceProblem.HEADING_IS_FIXED,
                () -> lead.does(() -> keeper.move(
                        new MoveEntry(label, version(), "IN_PROGRESS", LocalDate.now(WorkingDays.LONDON)))));
    }

    private void put(String code) {
        labels.label(new LabelSuggestion(suggestion, loop.version(suggestion), code));
    }

    private List<SuggestionReference> found() {
        var filter = new SuggestionFilter("ADOPTED", "", "", "", label.code());
        return lead.asks(() -> register.page(filter, PageRequest.first(20))).rows().stream()
                .map(SuggestionSummary::reference)
                .toList();
    }

    private EntryKey add(SuggestionStatus state) {
        return add("Label " + word + " of " + state, state.name());
    }

    private EntryKey add(String name, String state) {
        return lead.asks(() -> keeper.add(new AddEntry(ReferenceList.SUGGESTION_LABEL, name, state, "")));
    }

    private long version() {
        return lead.asks(() -> reader.entry(label)).version();
    }

    private static void assertRefused(ProblemCode problem, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        LeapException.class,
                        refused -> assertThat(refused.code()).isEqualTo(problem));
    }
}
