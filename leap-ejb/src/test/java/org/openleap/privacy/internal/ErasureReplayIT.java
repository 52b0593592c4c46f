package org.openleap.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openleap.harness.InContainer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.harness.Submissions;
import org.openleap.privacy.AppliedErasures;
import org.openleap.privacy.Depth;
import org.openleap.privacy.RecordKey;
import org.openleap.subject.Requests;
import org.openleap.suggestion.Loop;

/** Security.md 4.3: a database that comes from an older backup forgets once more what was erased since. */
class ErasureReplayIT extends InContainer {
    private static final Path LEDGER = Path.of(System.getProperty("LEAP_ERASURES_FILE", ""));

    @Inject
    Loop loop;

    @Inject
    Requests requests;

    @Inject
    Rows rows;

    @Inject
    ErasureLedger ledger;

    @Inject
    AppliedErasures applied;

    @EJB
    LedgerStep step;

    @Test
    void whatTheBackupDidNotKnowIsErasedAgain() {
        var item = loop.submitted(Submissions.byEmail()).reference().value();
        var erased = requests.erased(RecordKey.item(item), Depth.PERSON, "lights in the corridor");
        Patience.until(() -> !lines(erased.id()).isEmpty());
        restore(item, erased.id());

        var missing = step.missing(ledger.read(LEDGER));
        missing.forEach(step::apply);

        assertThat(missing).extracting(LedgerLine::id).contains(erased.id());
        assertThat(address(item)).isEqualTo("NONE");
        assertThat(words(item)).contains("dim the [removed] after ten");
        assertThat(rows.texts("select proof from erasure where id = ?", erased.id()))
                .containsExactly(erased.proof());
        assertThat(step.missing(ledger.read(LEDGER))).isEmpty();
    }

    @Test
    void nobodyHasSomethingErasedByWritingALine() throws IOException {
        var before = ledger.read(LEDGER).size();
        Files.writeString(
                LEDGER,
                "2026-08-03T10:00:00Z 1 ITEM FB-4X7K-92QM-D EVERYTHING OBJECTION proof somebody - - forged\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);

        assertThat(ledger.read(LEDGER)).hasSize(before);
    }

    @Test
    void leapIsReadyOnceTheLedgerWasCompared() {
        assertThat(applied.isComplete()).isTrue();
    }

    private List<String> lines(String id) {
        return ledger.read(LEDGER).stream()
                .map(LedgerLine::id)
                .filter(id::equals)
                .toList();
    }

    /** As the item was in last night's backup. */
    private void restore(String item, String erasure) {
        rows.arrange("delete from leap.erasure where id = '" + erasure + "'");
        rows.arrange("update leap.feedback_item set erased = '', words = '" + Submissions.WORDS
                + "' where reference = '" + item + "'");
        rows.arrange("update leap.proposer p join leap.feedback_item i on i.id = p.item_id set p.route = 'EMAIL',"
                + " p.name = 'Ines Example', p.address = 'ines@example.org' where i.reference = '" + item + "'");
    }

    private String address(String item) {
        return rows.texts(
                        "select concat(route, address, name) from proposer p join feedback_item i on i.id = p.item_id"
                                + " where i.reference = ?",
                        item)
                .get(0);
    }

    private String words(String item) {
        return rows.texts("select words from feedback_item where reference = ?", item)
                .get(0);
    }
}
