package org.openleap.privacy.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The steps between ledger and database, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LedgerStep {
    private static final int BATCH = 100;
    private static final int CHUNK = 500;

    @Inject
    ErasureRepository erasures;

    @Inject
    ErasureLedger ledger;

    @Inject
    Erasing erasing;

    /** Writes what is not in the ledger yet; returns how much that was. A crash in between writes a line twice, which is harmless. */
    public int write(Path file) {
        var rows = erasures.unwritten(BATCH);
        if (rows.isEmpty()) return 0;
        ledger.add(file, rows.stream().map(ErasureRow::line).toList());
        rows.forEach(ErasureRow::written);
        return rows.size();
    }

    /** The lines that this database does not know. */
    public List<LedgerLine> missing(List<LedgerLine> lines) {
        var missing = new ArrayList<LedgerLine>();
        for (int start = 0; start < lines.size(); start += CHUNK) {
            var chunk = lines.subList(start, Math.min(lines.size(), start + CHUNK));
            var known = erasures.known(chunk.stream().map(LedgerLine::id).toList());
            chunk.stream().filter(line -> !known.contains(line.id())).forEach(missing::add);
        }
        return missing;
    }

    /** Erases once more. */
    public void apply(LedgerLine line) {
        erasing.applyAgain(line);
    }
}
