package org.openleap.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.action.PlanItemReference;
import org.openleap.feedback.FeedbackReference;
import org.openleap.harness.InContainer;
import org.openleap.harness.Later;
import org.openleap.harness.Lead;
import org.openleap.harness.Rows;
import org.openleap.harness.Submissions;
import org.openleap.imports.Imported;
import org.openleap.reference.AddEntry;
import org.openleap.reference.ListKeeper;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.LeapException;
import org.openleap.shared.error.StaleWrite;

/**
 * What holds whatever people do and in whatever order (register.md 4.5): stories told by lot of what came through the public form,
 * by mail and from files, and after every step questions to the database that nothing may answer. Beside the stories actions are
 * linked, others say the same, time passes and people are erased. The walk over the API is {@code InvariantsApiIT} in leap-server.
 */
class InvariantsIT extends InContainer {
    private static final int STEPS = 160;
    private static final int MOST_ITEMS = 10;
    private static final int FIVE_WEEKS = 35;
    private static final List<Long> SEEDS = List.of(20261126L, 4711L, 17L);

    @Inject
    Chance chance;

    @Inject
    Loop loop;

    @Inject
    Byways byways;

    @Inject
    Imported imported;

    @Inject
    Later later;

    @Inject
    Rows rows;

    @EJB
    ListKeeper keeper;

    @EJB
    Lead lead;

    private final List<FeedbackReference> items = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final TreeSet<String> reminded = new TreeSet<>();
    private int refused;
    private long seed;
    private PlanItemReference action;

    @BeforeEach
    void nothingYet() {
        labels.clear();
        reminded.clear();
        refused = 0;
    }

    @Test
    void whateverIsDoneNothingIsLostAndNothingIsSilent() {
        var reached = new TreeSet<String>();
        var labelled = new TreeSet<String>();
        addLabels();
        for (long each : SEEDS) {
            begin(each);
            for (int step = 0; step < STEPS; step++) {
                one();
                label();
                beside();
                assertNoneOf("step " + step);
                reached.addAll(statesOf("true"));
                labelled.addAll(statesOf("label <> ''"));
            }
            afterwards();
        }
        assertThat(byways.isChainWhole())
                .as("12: what is erased leaves the chain whole")
                .isTrue();
        assertThat(reached)
                .as("the lot reached enough of the machine for this test to mean something")
                .contains("ADOPTED", "IN_PROGRESS", "REJECTED", "COMPLETED", "SPLIT", "RECONSIDERING");
        assertThat(reminded).as("what somebody was reminded of").isNotEmpty();
        assertThat(labelled).as("states in which something carried a label").hasSizeGreaterThan(3);
        assertThat(refused).as("refused steps of all").isLessThan(STEPS * SEEDS.size());
    }

    private void begin(long each) {
        seed = each;
        chance.seed(seed);
        items.clear();
        action = byways.action();
        for (int i = 0; i < 4; i++) {
            items.add(loop.submitted(i % 2 == 0 ? Submissions.byEmail() : Submissions.anonymous())
                    .reference());
        }
        items.addAll(imported.saying(Submissions.WORDS, Submissions.WORDS));
        items.forEach(loop::found);
    }

    /** Timers do what is due by then, and people of whom something is told go. */
    private void afterwards() {
        later.timePasses(FIVE_WEEKS);
        assertNoneOf("five weeks");
        reminded.addAll(byways.remindedOf(mine()));
        assertThat(reminded).as("11: nobody is reminded of what is done").doesNotContain("DONE", "DROPPED");
        items.stream().limit(2).forEach(byways::erase);
        assertNoneOf("the erasure");
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
        unlessRefused(
                () -> chance.label(suggestion, labels),
                refusal -> assertThat(refusal.code()).isEqualTo(SuggestionProblem.UNKNOWN_LABEL));
    }

    private void beside() {
        if (chance.isOneIn(6)) link(SuggestionReference.of(chance.anyOf(references())));
        if (items.size() < MOST_ITEMS && chance.isOneIn(12)) join(chance.anyOf(items));
    }

    /** Linking an action, and taking it away again, changes nothing that was decided (10). */
    private void link(SuggestionReference suggestion) {
        var before = standing();
        byways.link(action, suggestion, true);
        assertThat(standing()).isEqualTo(before);
        byways.link(action, suggestion, false);
        assertThat(standing()).isEqualTo(before);
    }

    /** Whoever says the same is told from then on what the first is told (9), unless it is too late for that. */
    private void join(FeedbackReference first) {
        var another = byways.another();
        items.add(another);
        unlessRefused(() -> byways.join(another, first), refusal -> {});
    }

    private void one() {
        var suggestion = SuggestionReference.of(chance.oneOf(references()));
        unlessRefused(() -> chance.step(suggestion), refusal -> refused++);
    }

    /** A step that is refused, or too late because a letter about it left just then, changes nothing: no row and no event. */
    private void unlessRefused(Runnable step, Consumer<LeapException> refusal) {
        var before = standing();
        try {
            step.run();
        } catch (LeapException refused) {
            refusal.accept(refused);
            assertThat(standing()).as("after " + refused.code().id()).isEqualTo(before);
        } catch (EJBException tooLate) {
            if (!StaleWrite.isBehind(tooLate)) throw tooLate;
            assertThat(standing()).as("after " + tooLate).isEqualTo(before);
        }
    }

    private List<String> statesOf(String which) {
        return rows.texts("select distinct status from suggestion where " + which + " and item in (" + mine() + ")");
    }

    private List<String> references() {
        return rows.texts("select concat(item, '/', number) from suggestion where item in (" + mine() + ")"
                + " order by field(item, " + mine() + "), number");
    }

    private List<String> standing() {
        return rows.texts(Question.STANDING.about(mine()));
    }

    private void assertNoneOf(String when) {
        assertThat(rows.texts(Question.BROKEN.about(mine())))
                .as("seed " + seed + ", after " + when)
                .isEmpty();
    }

    private String mine() {
        return items.stream().map(item -> "'" + item.value() + "'").collect(Collectors.joining(", "));
    }
}
