package org.openleap.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.harness.Director;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.harness.Submissions;
import org.openleap.shared.MovableClock;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.Loop;

/** Register.md 3, idea 2, and 4.5, invariant 7, against the real register. */
class LoopBalanceIT extends InContainer {
    /** Longer ago than anything that other tests make, and over before that begins: the sheet of those days holds nothing else. */
    private static final Instant BEGINNING = Instant.parse("2021-01-20T09:00:00Z");

    private static final String BEHIND = """
            select (select count(*) from loop_step) + (select count(*) from audit_event e
                where not exists (select 1 from audit_seal s where s.event_id = e.id))
                + (select h.position - b.position from audit_head h, loop_books b)""";

    /** The account as somebody without books would see it. */
    private static final String ACCOUNT = """
            select case
                when status in ('RECEIVED', 'HELD', 'IN_ANALYSIS') then 'UNANALYSED'
                when status <> 'HAS_SUGGESTIONS' then status
                when exists (select 1 from suggestion s where s.item = i.reference
                    and s.status in ('IDENTIFIED', 'UNDER_CONSIDERATION', 'REJECTION_PROPOSED')) then 'OPEN'
                when exists (select 1 from suggestion s where s.item = i.reference and s.status <> 'REJECTED') then 'ADOPTED'
                else 'REJECTED' end
            from feedback_item i where reference = ?""";

    @Inject
    Loop loop;

    @Inject
    Lives lives;

    @Inject
    Rows rows;

    @EJB
    LoopBalances balances;

    @EJB
    BalanceService service;

    @EJB
    Lead lead;

    @EJB
    Director director;

    /** Where an item was found to stand at a moment. */
    record Seen(Instant at, FeedbackReference item, LoopAccount account) {}

    @Test
    void theSheetAddsUpAtEveryMomentOfARandomHistory() {
        long seed = new Random().nextLong();
        var history = live(24, new Random(seed));
        Patience.until(() -> rows.count(BEHIND) == 0);

        for (var moment : history) {
            var sheet = read(moment.at());
            assertThat(sheet.isBalanced())
                    .as("seed %d at %s", seed, moment.at())
                    .isTrue();
            assertThat(sheet.total().standing())
                    .as("seed %d at %s", seed, moment.at())
                    .isEqualTo(counted(history, moment.at()));
        }
    }

    @Test
    void behindEachNumberAreItsItems() {
        var at = Instant.parse("2022-05-03T12:00:00Z");
        var item = then(at, () -> loop.submitted(Submissions.anonymous()).reference());
        then(at.plusSeconds(60), () -> loop.found(item));
        Patience.until(() -> rows.count(BEHIND) == 0);

        assertThat(behind(at, LoopAccount.UNANALYSED)).startsWith(item);
        assertThat(behind(at.plusSeconds(60), LoopAccount.OPEN)).startsWith(item);
        assertThat(behind(at.plusSeconds(60), LoopAccount.UNANALYSED)).doesNotContain(item);
    }

    @Test
    void nothingIsPublishedWhileTheBooksAreWrong() {
        var item = loop.submitted(Submissions.anonymous()).reference();
        Patience.until(() -> rows.count(BEHIND) == 0);
        putInOrder();
        assertThat(gate()).isTrue();

        rows.arrange("update leap.loop_entry set account = 'REFUSED' where item = '" + item.value() + "'");
        director.does(() -> service.check());

        assertThat(lead.asks(() -> balances.latestCheck()).examples()).contains(item.value());
        assertThat(gate()).isFalse();
        putInOrder();
        assertThat(gate()).isTrue();
        assertThat(rows.texts("select account from loop_entry where item = ? order by number", item.value()))
                .containsExactly("REFUSED", "UNANALYSED");
    }

    @Test
    void aSumThatSomebodyChangedIsFound() {
        putInOrder();

        rows.arrange("update leap.loop_sum set net = net + 1 where level = 'M' and account = 'RECEIVED' limit 1");
        assertThat(gate()).isFalse();

        rows.arrange("update leap.loop_sum set net = net - 1 where level = 'M' and account = 'RECEIVED' limit 1");
        assertThat(gate()).isTrue();
    }

    @Test
    void whoPutsTheBooksRightSaysWhy() {
        assertThatThrownBy(() -> lead.does(() -> service.correct(new CorrectBooks("oops"))))
                .hasStackTraceContaining("ConstraintViolation");
    }

    /** Rows that other tests put past every door are wrong, too. */
    private void putInOrder() {
        for (int round = 0; round < 10; round++) {
            lead.does(() -> service.check());
            if (lead.asks(() -> balances.latestCheck()).isInOrder()) return;
            lead.does(() -> service.correct(new CorrectBooks("Rows that a test has put in by hand")));
        }
        throw new AssertionError("the books stay wrong");
    }

    private boolean gate() {
        return lead.asks(() -> balances.isBalanced());
    }

    private List<FeedbackReference> behind(Instant at, LoopAccount account) {
        return lead.asks(() -> balances.items(BalanceFilter.all(at), account, PageRequest.first(20))).rows().stream()
                .map(BookedItem::reference)
                .toList();
    }

    private LoopBalance read(Instant at) {
        return director.asks(() -> balances.read(BalanceFilter.all(at)));
    }

    private List<Seen> live(int items, Random random) {
        var seen = new ArrayList<Seen>();
        var kinds = lives.all();
        for (int count = 0; count < items; count++) {
            var at = BEGINNING.plus(Duration.ofHours(random.nextInt(700)));
            var item = then(at, () -> loop.submitted(Submissions.anonymous()).reference());
            seen.add(seen(at, item));
            for (var step : kinds.get(random.nextInt(kinds.size()))) {
                at = at.plus(Duration.ofMinutes(1 + random.nextInt(5_000)));
                then(at, () -> {
                    step.accept(item);
                    return true;
                });
                seen.add(seen(at, item));
            }
        }
        return seen;
    }

    private Seen seen(Instant at, FeedbackReference item) {
        return new Seen(
                at, item, LoopAccount.valueOf(rows.texts(ACCOUNT, item.value()).get(0)));
    }

    private static Map<LoopAccount, Long> counted(List<Seen> history, Instant at) {
        var last = new HashMap<FeedbackReference, Seen>();
        history.stream()
                .filter(seen -> !seen.at().isAfter(at))
                .forEach(seen ->
                        last.merge(seen.item(), seen, (one, other) -> other.at().isBefore(one.at()) ? one : other));
        var counted = new EnumMap<LoopAccount, Long>(LoopAccount.class);
        last.values().forEach(seen -> counted.merge(seen.account(), 1L, Long::sum));
        return counted;
    }

    private static <V> V then(Instant at, Supplier<V> work) {
        return MovableClock.at(at, work);
    }
}
