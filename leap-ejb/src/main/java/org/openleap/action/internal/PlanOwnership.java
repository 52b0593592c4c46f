package org.openleap.action.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.openleap.action.ActionProblem;
import org.openleap.action.PlanItemReference;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Duty;
import org.openleap.identity.HiddenRecords;
import org.openleap.identity.Owned;
import org.openleap.identity.Ownership;
import org.openleap.identity.StaffMember;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;

/** The actions in people's hands. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlanOwnership implements Ownership {
    @Inject
    PlanRepository items;

    @Inject
    PlanCodes codes;

    @Inject
    PlanNews news;

    @Inject
    PlanDesk desk;

    @Inject
    HiddenRecords hidden;

    @Inject
    CurrentUser user;

    @Override
    public Duty duty() {
        return Duty.ACT;
    }

    @Override
    public List<Owned> of(UserId owner, int most) {
        return items.openOf(owner, most).stream().map(PlanOwnership::owned).toList();
    }

    @Override
    public Page<Owned> due(LocalDate from, LocalDate to, PageRequest request) {
        return Page.of(items.openDue(from, to, request), request, PlanOwnership::key)
                .map(PlanOwnership::owned);
    }

    private static Cursor key(PlanItem item) {
        return Cursor.at(item.course().due(), item.reference().number());
    }

    @Override
    public List<StaffMember> candidates() {
        return codes.owners();
    }

    @Override
    public boolean isHiddenFrom(String reference, UserId person) {
        return require(reference).sources().stream()
                .anyMatch(source -> hidden.isHidden(source.item().value(), person));
    }

    @Override
    public void handOver(String reference, UserId to) {
        var item = require(reference);
        item.handOver(to, user.id(), desk.now());
        news.note(item);
    }

    /** @throws NotFoundException {@link ActionProblem#UNKNOWN_ITEM} */
    private PlanItem require(String reference) {
        return items.find(PlanItemReference.of(reference), VisibilityScope.system())
                .orElseThrow(() -> new NotFoundException(ActionProblem.UNKNOWN_ITEM, reference));
    }

    static Owned owned(PlanItem item) {
        var acted = LocalDate.ofInstant(item.lastChange().at(), WorkingDays.LONDON);
        return new Owned(
                Duty.ACT,
                item.reference().value(),
                item.terms().title(),
                item.owner(),
                item.course().due(),
                acted);
    }
}
