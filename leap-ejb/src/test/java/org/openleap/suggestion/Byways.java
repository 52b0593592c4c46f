package org.openleap.suggestion;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.openleap.action.ActionPlanRegister;
import org.openleap.action.ActionPlanService;
import org.openleap.action.AddPlanItem;
import org.openleap.action.LinkSuggestion;
import org.openleap.action.PlanItemReference;
import org.openleap.action.PlanItemTerms;
import org.openleap.action.PlanLevel;
import org.openleap.action.Staff;
import org.openleap.audit.AuditRegister;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.MergeFeedback;
import org.openleap.feedback.RevisionService;
import org.openleap.harness.Guardian;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Patience;
import org.openleap.harness.QuietPost;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Submissions;
import org.openleap.privacy.Depth;
import org.openleap.privacy.RecordKey;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.MovableClock;
import org.openleap.subject.Requests;
import org.openleap.workload.internal.Reminders;

/** What happens beside a story: actions are linked to it, others say the same, somebody in it is erased. */
@Dependent
public class Byways {
    private static final String UNSEALED =
            "select count(*) from audit_event e where not exists (select 1 from audit_seal s where s.event_id = e.id)";

    private static final String ACTIONS =
            " from plan_item p join plan_item_source s on s.item_id = p.id where substring_index(s.suggestion, '/', 1) in (%s)";

    @EJB
    ActionPlanService plan;

    @EJB
    ActionPlanRegister actions;

    @EJB
    RevisionService revision;

    @EJB
    FeedbackRegister items;

    @EJB
    AuditRegister audit;

    @EJB
    Reminders reminders;

    @EJB
    Lead lead;

    @EJB
    Officer officer;

    @EJB
    ServiceLead serviceLead;

    @EJB
    Guardian guardian;

    @Inject
    Staff staff;

    @Inject
    QuietPost post;

    @Inject
    Loop loop;

    @Inject
    Requests requests;

    @Inject
    Rows rows;

    /** An action of nobody's suggestion. */
    PlanItemReference action() {
        staff.enter(lead, officer, serviceLead);
        var terms = new PlanItemTerms("Paint the hall", "", PlanLevel.TEAM, ServiceLead.SERVICE, "", "", "");
        var due = LocalDate.now(WorkingDays.LONDON).plusDays(90);
        return lead.asks(() -> plan.add(new AddPlanItem(terms, lead.id(), due, Set.of(), "")));
    }

    void link(PlanItemReference action, SuggestionReference suggestion, boolean linked) {
        var now = lead.asks(() -> actions.find(action)).version();
        lead.does(() -> plan.link(new LinkSuggestion(action, now, suggestion, linked)));
    }

    /** Somebody else says the same, and is joined with whoever said it first. May be refused; then the item stands alone. */
    void join(FeedbackReference another, FeedbackReference first) {
        officer.does(() ->
                revision.merge(new MergeFeedback(another, items.find(another).version(), first)));
    }

    /** To whom no letter leaves just while it is joined. */
    FeedbackReference another() {
        var another = loop.submitted(Submissions.anonymous()).reference();
        loop.screened(another);
        return another;
    }

    /** Where the actions stand that somebody is reminded of, when LEAP looks on the day of each; the mails go again. */
    List<String> remindedOf(String items) {
        post.untilNothingLeaves();
        rows.texts("select distinct p.due" + ACTIONS.formatted(items)).forEach(this::remindOn);
        var found = rows.texts("select p.status" + ACTIONS.formatted(items) + " and exists (select 1 from outbox_mail m"
                + " where m.mail_key like concat('work-due/%/AP-', p.id, '/%'))");
        rows.arrange("delete from leap.outbox_mail where status = 'PENDING' and mail_key like 'work-due/%/2093-%'");
        return found;
    }

    private void remindOn(String day) {
        var noon = LocalDate.parse(day).atTime(LocalTime.NOON).atZone(WorkingDays.LONDON);
        MovableClock.at(noon.toInstant(), () -> {
            reminders.remind();
            return true;
        });
    }

    void erase(FeedbackReference item) {
        requests.erased(RecordKey.item(item.value()), Depth.EVERYTHING);
    }

    boolean isChainWhole() {
        Patience.until(() -> rows.count(UNSEALED) == 0);
        return guardian.asks(() -> audit.verify()).isWhole();
    }
}
