package org.openleap.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.identity.HiddenRecords;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.Removal;

/** Why an item is hidden from somebody of the trust whom it is about. From whom is theirs, and not told. */
@ApplicationScoped
public class HiddenSheets implements PersonalRecords {
    private static final int LONGEST = 500;

    @Inject
    HiddenRecords hidden;

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        if (!record.is(RecordKind.ITEM)) return List.of();
        return hidden.reasons(record.key()).stream().map(HiddenSheets::sheet).toList();
    }

    private static HeldSheet sheet(String reason) {
        return HeldSheet.of("hidden").with("reason", reason).sheet();
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        if (!record.is(RecordKind.ITEM)) return;
        hidden.reword(record.key(), reason -> removal.ofOurs(reason, LONGEST));
    }
}
