package org.openleap.easyread.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openleap.easyread.EasyLine;
import org.openleap.feedback.FeedbackReference;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.Removal;
import org.openleap.publication.PublishedPairs;

/** What was written in easy read of what somebody said. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EasyReadSheets implements PersonalRecords {
    @Inject
    PublishedPairs pairs;

    @Inject
    EasyReadRepository texts;

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        return texts(record).stream().map(EasyReadSheets::sheet).toList();
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        texts(record).forEach(text -> text.erase(removal));
    }

    private List<EasyReadText> texts(RecordKey record) {
        if (!record.is(RecordKind.ITEM)) return List.of();
        return texts.of(pairs.ofItem(new FeedbackReference(record.key())));
    }

    private static HeldSheet sheet(EasyReadText text) {
        var words = text.lines().stream().map(EasyLine::words).toList();
        return HeldSheet.of("pair")
                .with("status", text.status())
                .with("text", String.join("\n", words))
                .sheet();
    }
}
