package org.openleap.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Rows;
import org.openleap.harness.Submissions;
import org.openleap.reference.AddEntry;
import org.openleap.reference.ListKeeper;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.LeapException;

/**
 * What holds whatever people do and in whatever order (register.md 4.5, invariants 1 to 6 and 8): stories told by lot, and after
 * every step questions to the database that nothing may answer. The others have tests of their own: docs/complaints.md.
 */
class InvariantsIT extends InContainer {
    private static final int STEPS = 160;
    private static final List<Long> SEEDS = List.of(20261126L, 4711L, 17L);

    @Inject
    Chance chance;

    @Inject
    Loop loop;

    @Inject
    Rows rows;

    @EJB
    ListKeeper keeper;

    @EJB
    Lead lead;

    private final List<FeedbackReference> items = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private int refused;

    @BeforeEach
    void nothingYet() {
        items.clear();
        labels.clear();
        refused = 0;
    }

    @Test
    void whateverIsDoneNothingIsLostAndNothingIsSilent() {
        var reached = new TreeSet<String>();
        var labelled = new TreeSet<String>();
        addLabels();
        for (long seed : SEEDS) {
            begin(seed);
            for (int step = 0; step < STEPS; step++) {
                one();
                label();
                assertNoneOf(step);
                reached.addAll(rows.texts("select distinct status from suggestion where item in (" + mine() + ")"));
                labelled.addAll(rows.texts(
                        "select distinct status from suggestion where label <> '' and item in (" + mine() + ")"));
            }
        }
        assertThat(reached)
                .as("the lot reached enough of the machine for this test to mean something")
                .contains("ADOPTED", "IN_PROGRESS", "REJECTED", "COMPLETED", "SPLIT", "RECONSIDERING");
        assertThat(labelled).as("states in which something carried a label").hasSizeGreaterThan(3);
        assertThat(refused).as("refused steps of all").isLessThan(STEPS * SEEDS.size());
    }

    private void begin(long seed) {
        chance.seed(seed);
        for (int i = 0; i < 6; i++) {
            var item = loop.submitted(i % 2 == 0 ? Submissions.byEmail() : Submissions.anonymous())
                    .reference();
            loop.found(item);
            items.add(item);
        }
    }

    /** One for each state. */
    private void addLabels() {
        var word = UUID.randomUUID().toString().substring(0, 8);
        for (var state : SuggestionStatus.values()) {
            var entry =
                    new AddEntry(ReferenceList.SUGGESTION_LABEL, "Label " + word + " of " + state, state.name(), "");
            labels.add(lead.asks(() -> keeper.add(entry)).code());
        }
    }

    /** A label, too, changes nothing when it belongs to another state. */
    private void label() {
        var suggestion = SuggestionReference.of(chance.anyOf(references()));
        var before = standing();
        try {
            chance.label(suggestion, labels);
        } catch (LeapException refusal) {
            assertThat(refusal.code()).isEqualTo(SuggestionProblem.UNKNOWN_LABEL);
            assertThat(standing()).isEqualTo(before);
        }
    }

    /** A step that is refused changes nothing: no row and no event. */
    private void one() {
        var suggestion = SuggestionReference.of(chance.oneOf(references()));
        var before = standing();
        try {
            chance.step(suggestion);
        } catch (LeapException refusal) {
            refused++;
            assertThat(standing()).as("after " + refusal.code().id()).isEqualTo(before);
        }
    }

    private List<String> references() {
        return rows.texts("select concat(item, '/', number) from suggestion where item in (" + mine() + ")"
                + " order by field(item, " + mine() + "), number");
    }

    /** What stands, with the number of events; letters that leave meanwhile have events of their own. */
    private List<String> standing() {
        return rows.texts(
                "select concat(item, '/', number, status, version, ' ', (select count(*) from audit_event e where"
                        + " e.subject = concat(s.item, '/', s.number) and e.action like 'suggestion.%')) from suggestion s"
                        + " where item in (" + mine() + ") order by item, number");
    }

    /** One question for all of them: each answer begins with the name of what is broken. */
    private void assertNoneOf(int step) {
        var questions = Arrays.stream(Invariant.values())
                .map(invariant -> invariant.broken(mine()))
                .collect(Collectors.joining(" union all "));
        assertThat(rows.texts(questions)).as("after step " + step).isEmpty();
    }

    private String mine() {
        return items.stream().map(item -> "'" + item.value() + "'").collect(Collectors.joining(", "));
    }

    /** Each is a question for the references of what breaks it. */
    private enum Invariant {
        WHAT_IS_DECIDED_OR_DONE_HAS_AN_OWNER("""
                select concat(item, '/', number, ' ', status) from suggestion
                where status not in ('IDENTIFIED', 'RECONSIDERING', 'SPLIT', 'WITHDRAWN') and owner is null
                and item in (%s)"""),
        WHAT_NOBODY_HAS_YET_IS_NOT_LATE("""
                select concat(item, '/', number, ' ', status) from suggestion
                where status in ('IDENTIFIED', 'RECONSIDERING') and owner is null
                and (due is null or due < current_date) and item in (%s)"""),
        WHAT_WAITS_FOR_SOMEBODY_HAS_A_DAY("""
                select concat(item, '/', number) from suggestion
                where status in ('UNDER_CONSIDERATION', 'RECONSIDERING', 'ADOPTED', 'IN_PROGRESS', 'ON_HOLD')
                and due is null and action_due is null and item in (%s)"""),
        SUGGESTIONS_ARE_FOUND_WHERE_THE_ITEM_SAYS_SO("""
                select reference from feedback_item i where (status = 'HAS_SUGGESTIONS') <> (standing_suggestions > 0)
                and reference in (%s)"""),
        THE_COUNTERS_ARE_THE_ROWS("""
                select reference from feedback_item i where open_suggestions <> (select count(*) from suggestion s
                where s.item = i.reference and s.status not in ('COMPLETED', 'REJECTED', 'SPLIT', 'WITHDRAWN'))
                and reference in (%s)"""),
        A_REJECTION_HAS_WORDS_AND_A_SECOND_PERSON("""
                select concat(item, '/', number) from suggestion where status = 'REJECTED'
                and (char_length(reason) < 20 or would_change = '' or countersigned_by is null
                or countersigned_by = decided_by) and item in (%s)"""),
        A_REJECTION_IS_TOLD("""
                select concat(item, '/', number) from suggestion s where status = 'REJECTED'
                and not exists (select 1 from telling t where t.item = s.item and t.occasion like '%%REJECT%%'
                or t.item = s.item and t.occasion like '%%UPHELD%%' or t.item = s.item and t.occasion like '%%WITHDRAWN%%')
                and item in (%s)"""),
        WHAT_IS_COMPLETED_WAS_SHOWN_AND_SEEN_BY_ANOTHER("""
                select concat(item, '/', number) from suggestion where status = 'COMPLETED'
                and (coalesce(evidence, '') = '' or confirmed_by is null or confirmed_by = completed_by)
                and item in (%s)"""),
        A_LABEL_BELONGS_TO_THE_STATE_IT_SHOWS_BESIDE("""
                select concat(item, '/', number, ' ', label) from suggestion s where label <> ''
                and (select count(*) from reference_entry e where e.list = 'SUGGESTION_LABEL' and e.code = s.label
                and e.grouping = s.status) <> 1 and item in (%s)"""),
        EVERY_STEP_HAS_AN_EVENT("""
                select concat(item, '/', number, ' ', changed_what) from suggestion s where not exists (select 1
                from audit_event e where e.subject = concat(s.item, '/', s.number) and e.action = s.changed_what
                and e.at = s.changed_at) and item in (%s)""");

        private final String question;

        Invariant(String question) {
            this.question = question;
        }

        String broken(String items) {
            return question.formatted(items)
                    .strip()
                    .replaceFirst("select (.*?) from", "select concat('" + name() + " ', $1) from");
        }
    }
}
