package org.openleap.commitment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openleap.commitment.ActivityKind;
import org.openleap.commitment.AgreePromises;
import org.openleap.commitment.PromiseCell;
import org.openleap.commitment.PromiseMatrix;
import org.openleap.commitment.PromiseVerb;
import org.openleap.commitment.Side;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.EditGuard;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipSummary;

/** Reads and writes the 16 cells of a partnership. A cell nobody has written yet is not agreed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Promises {
    private static final int USUAL_NOTICE = 14;

    @Inject
    PromiseRepository promises;

    @Inject
    Partners partners;

    @Inject
    CommitmentDesk desk;

    @Inject
    CommitmentNews news;

    @Inject
    EditGuard guard;

    @Inject
    CurrentUser user;

    public PromiseMatrix matrix(PartnershipReference reference) {
        var partnership = partners.require(reference, user.scope());
        var known = promises.ofPartnership(reference);
        return new PromiseMatrix(
                reference,
                partnership.title(),
                partners.partnerOf(partnership),
                cells(known),
                mayChange(partnership),
                versionOf(known));
    }

    /** Writes the cells that changed. */
    void agree(AgreePromises command) {
        var known = promises.ofPartnership(command.partnership());
        known.stream()
                .max(Comparator.comparing(promise -> promise.lastChange().at()))
                .ifPresent(last -> guard.requireUnchanged(command.version(), versionOf(known), last.lastChange()));
        command.cells().forEach(cell -> agree(command.partnership(), known, cell));
        long agreed = promises.ofPartnership(command.partnership()).stream()
                .filter(promise -> promise.cell().agreed())
                .count();
        news.agreed(command.partnership(), agreed, user.id());
    }

    /** Cells that do not change are left alone, so that the trail tells who changed which. */
    private void agree(PartnershipReference partnership, List<Promise> known, PromiseCell cell) {
        var old = known.stream().filter(promise -> promise.isCellOf(cell)).findFirst();
        if (old.isEmpty()) promises.add(Promise.of(partnership, cell, user.id(), desk.now()));
        else if (!old.get().cell().equals(cell)) old.get().agree(cell, user.id(), desk.now());
    }

    private static List<PromiseCell> cells(List<Promise> known) {
        var cells = new ArrayList<PromiseCell>();
        for (var by : Side.values()) {
            for (var verb : PromiseVerb.values()) {
                for (var kind : ActivityKind.values()) {
                    cells.add(cell(known, new PromiseCell(by, verb, kind, false, "", USUAL_NOTICE)));
                }
            }
        }
        return cells;
    }

    private static PromiseCell cell(List<Promise> known, PromiseCell otherwise) {
        return known.stream()
                .filter(promise -> promise.isCellOf(otherwise))
                .findFirst()
                .map(Promise::cell)
                .orElse(otherwise);
    }

    private boolean mayChange(PartnershipSummary partnership) {
        boolean trust =
                Sides.of(user.scope()).filter(side -> side == Side.TRUST).isPresent();
        return trust && !partnership.status().isTerminal();
    }

    /** Grows with every change of any cell. */
    private static long versionOf(List<Promise> known) {
        return known.stream().mapToLong(Promise::version).sum();
    }
}
