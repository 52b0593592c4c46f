package org.openleap.demonstration.internal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openleap.consent.ConsentAnswer;
import org.openleap.consent.ConsentMethod;
import org.openleap.consent.ConsentPurpose;
import org.openleap.consent.ConsentService;
import org.openleap.consent.ConsentSubject;
import org.openleap.consent.RecordConsent;
import org.openleap.feedback.FeedbackReference;
import org.openleap.privacy.HoldKind;
import org.openleap.privacy.Holds;
import org.openleap.privacy.LiftHold;
import org.openleap.privacy.PlaceHold;
import org.openleap.retention.ChangeRetention;
import org.openleap.retention.DisposalStatus;
import org.openleap.retention.DisposalSummary;
import org.openleap.retention.Disposals;
import org.openleap.retention.RefuseDisposal;
import org.openleap.retention.RetentionClasses;
import org.openleap.retention.RetentionCode;

/** What is kept, for how long, what must not go, and what people allow. */
@ApplicationScoped
public class KeepingScenes {
    @EJB
    Holds holds;

    @EJB
    Disposals disposals;

    @EJB
    RetentionClasses classes;

    @EJB
    ConsentService consents;

    private final Map<String, Long> placed = new HashMap<>();

    /** Whether the step is one of this book. */
    boolean play(JsonObject step, Script script, Map<String, FeedbackReference> heard) {
        switch (step.getString("do")) {
            case "hold" -> placed.put(step.getString("key"), holds.place(hold(step, script, heard)));
            case "lift" -> holds.lift(new LiftHold(placed.get(step.getString("hold")), step.getString("words")));
            case "permission" -> consents.record(permission(step, heard));
            case "period" -> change(step);
            case "look" -> disposals.look();
            case "approve" -> waiting(step).forEach(each -> disposals.approve(each.id(), each.version()));
            case "keep" -> waiting(step).forEach(each -> disposals.refuse(refusal(each, step)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static PlaceHold hold(JsonObject step, Script script, Map<String, FeedbackReference> heard) {
        return new PlaceHold(
                HoldKind.valueOf(step.getString("kind")),
                step.getString("title"),
                step.getString("words"),
                step.getString("service", ""),
                "",
                step.containsKey("item") ? heard.get(step.getString("item")).value() : "",
                step.containsKey("from") ? script.day(step.getInt("from")) : LocalDate.MIN,
                step.containsKey("until") ? script.day(step.getInt("until")) : LocalDate.MAX);
    }

    private static RecordConsent permission(JsonObject step, Map<String, FeedbackReference> heard) {
        return new RecordConsent(
                ConsentSubject.item(heard.get(step.getString("item")).value()),
                ConsentPurpose.valueOf(step.getString("purpose")),
                ConsentAnswer.valueOf(step.getString("answer")),
                ConsentMethod.valueOf(step.getString("method")),
                "",
                "",
                LocalDate.MAX,
                step.getString("words"));
    }

    private void change(JsonObject step) {
        var code = RetentionCode.valueOf(step.getString("class"));
        classes.all().stream()
                .filter(each -> each.code() == code)
                .map(each -> new ChangeRetention(code, each.version(), step.getInt("months"), step.getString("words")))
                .forEach(classes::change);
    }

    private List<DisposalSummary> waiting(JsonObject step) {
        var code = RetentionCode.valueOf(step.getString("class"));
        return disposals.all().stream()
                .filter(each -> each.code() == code && each.status() == DisposalStatus.PROPOSED)
                .toList();
    }

    private static RefuseDisposal refusal(DisposalSummary disposal, JsonObject step) {
        return new RefuseDisposal(disposal.id(), disposal.version(), step.getString("words"));
    }
}
