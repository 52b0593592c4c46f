package org.openleap.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openleap.audit.AuditEntry;
import org.openleap.audit.SealedEvent;
import org.openleap.feedback.FeedbackReference;
import org.openleap.insight.LoopAccount;

/** Register.md 4.5, invariant 7: whatever happens, and however it is cut into rounds of bookkeeping, the sheet adds up. */
class PostingTest {
    /** What stands where, and what was received, as the sums say after each round. */
    private final Map<Tally.Key, Long> sums = new HashMap<>();

    private final Map<FeedbackReference, LoopEntry> standing = new HashMap<>();

    @Property(tries = 200)
    void theSheetAddsUpAtEveryMomentOfAnyHistory(
            @ForAll @IntRange(min = 1, max = 40) int items,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 9) int round) {
        sums.clear();
        standing.clear();
        var history = History.of(items, seed);
        var told = new ArrayList<History.Moment>();

        for (int start = 0; start < history.size(); start += round) {
            var moments = history.subList(start, Math.min(history.size(), start + round));
            post(moments);
            told.addAll(moments);

            assertThat(difference()).isZero();
            assertThat(accounts()).isEqualTo(counted(told));
        }
    }

    @Test
    void aReceiptIsBookedOnceHoweverOftenItIsSeen() {
        var moment = History.of(1, 1).get(0);
        post(List.of(moment));
        post(List.of(moment));

        assertThat(accounts()).isEqualTo(Map.of(LoopAccount.UNANALYSED.name(), 1L, LoopSum.RECEIVED, 1L));
    }

    @Test
    void aStepWaitsForItsReceipt() {
        var history = History.of(1, 1);
        var posting = new Posting(Map.of());

        assertThat(posting.step(history.get(history.size() - 1).step())).isFalse();
        assertThat(posting.made()).isEmpty();
    }

    @Test
    void anItemThatWasNeverBookedIsReceivedWhenItIsPutRight() {
        var moment = History.of(1, 1).get(0);
        var posting = new Posting(Map.of());

        posting.correct(moment.step());

        assertThat(posting.made())
                .singleElement()
                .satisfies(entry -> assertThat(entry.isReceipt()).isTrue());
    }

    private void post(List<History.Moment> moments) {
        var posting = new Posting(standing);
        for (var moment : moments) {
            if (moment.receipt()) posting.receipt(event(moment), moment.cell());
            else assertThat(posting.step(moment.step())).isTrue();
        }
        posting.made().forEach(entry -> standing.put(entry.item(), entry));
        posting.sums().forEach((key, net) -> sums.merge(key, net, Long::sum));
    }

    private static SealedEvent event(History.Moment moment) {
        var entry = new AuditEntry(
                1, moment.at(), "public", "feedback.received", moment.item().value(), Map.of());
        return new SealedEvent(1, entry);
    }

    private long difference() {
        return sums.entrySet().stream()
                .filter(sum -> sum.getKey().level().equals(LoopSum.MONTH))
                .mapToLong(sum -> sum.getKey().account().equals(LoopSum.RECEIVED) ? sum.getValue() : -sum.getValue())
                .sum();
    }

    private Map<String, Long> accounts() {
        var accounts = new TreeMap<String, Long>();
        sums.forEach((key, net) -> {
            if (key.level().equals(LoopSum.DAY)) accounts.merge(key.account(), net, Long::sum);
        });
        accounts.values().removeIf(net -> net == 0);
        return accounts;
    }

    /** Counted one by one, as somebody without books would. */
    private static Map<String, Long> counted(List<History.Moment> told) {
        var last = new HashMap<FeedbackReference, History.Moment>();
        told.forEach(moment -> last.put(moment.item(), moment));
        var counted = new TreeMap<String, Long>();
        last.values().forEach(moment -> counted.merge(moment.account().name(), 1L, Long::sum));
        counted.put(LoopSum.RECEIVED, (long) last.size());
        return counted;
    }
}
